-- CreateTable
CREATE TABLE "customer_total" (
    "workspace_id" INTEGER NOT NULL,
    "customer_id" INTEGER NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "orders" INTEGER NOT NULL,
    "cancelled_orders" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,
    "first_sale_at" TIMESTAMP(3),
    "last_sale_at" TIMESTAMP(3),

    CONSTRAINT "customer_total_pkey" PRIMARY KEY ("workspace_id","customer_id","branch_id")
);

-- What is imported already
INSERT INTO "customer_total" ("workspace_id", "customer_id", "branch_id", "orders", "cancelled_orders", "units", "gross",
                              "discount", "returns", "first_sale_at", "last_sale_at")
SELECT "workspace_id", "customer_id", "branch_id", sum("orders"), sum("cancelled_orders"), sum("units"), sum("gross"),
       sum("discount"), sum("returns"), min("first_sale_at"), max("last_sale_at")
FROM "customer_month" GROUP BY 1, 2, 3
ORDER BY 1, 2, 3;
