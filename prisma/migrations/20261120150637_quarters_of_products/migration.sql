-- CreateTable
CREATE TABLE "product_quarter" (
    "workspace_id" INTEGER NOT NULL,
    "quarter" DATE NOT NULL,
    "product_id" INTEGER NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "known" BOOLEAN NOT NULL,
    "orders" INTEGER NOT NULL,
    "sale_lines" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "product_quarter_pkey" PRIMARY KEY ("workspace_id","quarter","product_id","branch_id","known")
);

-- What is imported already
INSERT INTO "product_quarter" ("workspace_id", "quarter", "product_id", "branch_id", "known", "orders", "sale_lines", "units", "gross", "discount", "returns")
SELECT "workspace_id", date_trunc('quarter', "month"::timestamp)::date, "product_id", "branch_id", "known", sum("orders"),
       sum("sale_lines"), sum("units"), sum("gross"), sum("discount"), sum("returns")
FROM "product_month" GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5;
