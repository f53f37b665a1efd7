-- AlterTable
ALTER TABLE "customer_month" ADD COLUMN     "first_sale_at" TIMESTAMP(3),
ADD COLUMN     "last_sale_at" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "order_day" (
    "workspace_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "known" BOOLEAN NOT NULL,
    "country" TEXT NOT NULL,
    "payment" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "orders" INTEGER NOT NULL,
    "cancelled_orders" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "order_day_pkey" PRIMARY KEY ("workspace_id","day","branch_id","place")
);

-- CreateTable
CREATE TABLE "order_other_kind" (
    "workspace_id" INTEGER NOT NULL,
    "order_key" TEXT NOT NULL,
    "kind" "product_kind" NOT NULL,
    "ordered_at" TIMESTAMP(3) NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "customer_id" INTEGER,
    "country" TEXT,
    "payment" TEXT,
    "device" TEXT,
    "channel" TEXT,
    "order_sale_lines" INTEGER NOT NULL,
    "order_cancel_lines" INTEGER NOT NULL,
    "sale_lines" INTEGER NOT NULL,
    "cancel_lines" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "order_other_kind_pkey" PRIMARY KEY ("workspace_id","order_key","kind")
);

-- CreateIndex
CREATE INDEX "order_other_kind_workspace_id_ordered_at_idx" ON "order_other_kind"("workspace_id", "ordered_at");

-- What is imported already
UPDATE "customer_month" m SET "first_sale_at" = f."first_sale_at", "last_sale_at" = f."last_sale_at"
FROM (
  SELECT "workspace_id", "customer_id", "branch_id", date_trunc('month', "ordered_at")::date AS "month",
         min("ordered_at") AS "first_sale_at", max("ordered_at") AS "last_sale_at"
  FROM "orders" WHERE "sale_lines" > 0 AND "customer_id" IS NOT NULL GROUP BY 1, 2, 3, 4
) f
WHERE m."workspace_id" = f."workspace_id" AND m."customer_id" = f."customer_id" AND m."branch_id" = f."branch_id"
  AND m."month" = f."month";

INSERT INTO "order_day"
SELECT "workspace_id", "day", "branch_id",
       row_number() OVER (PARTITION BY "workspace_id", "day", "branch_id"
                          ORDER BY "known", "country", "payment", "device", "channel"),
       "known", "country", "payment", "device", "channel", "orders", "cancelled_orders", "units", "gross", "discount",
       "returns"
FROM (
  SELECT "workspace_id", "ordered_at"::date AS "day", "branch_id", "customer_id" IS NOT NULL AS "known",
         coalesce("country", '') AS "country", coalesce("payment", '') AS "payment",
         coalesce("device", '') AS "device", coalesce("channel", '') AS "channel",
         count(*) FILTER (WHERE "sale_lines" > 0) AS "orders",
         count(*) FILTER (WHERE "cancel_lines" > 0) AS "cancelled_orders", sum("units") AS "units",
         sum("gross") AS "gross", sum("discount") AS "discount", sum("returns") AS "returns"
  FROM "orders" WHERE "sale_lines" + "return_lines" + "cancel_lines" > 0
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
) days;

INSERT INTO "order_other_kind"
SELECT o."workspace_id", o."order_key", p."kind", o."ordered_at", o."branch_id", o."customer_id", o."country", o."payment",
       o."device", o."channel", o."sale_lines", o."cancel_lines",
       count(*) FILTER (WHERE l."kind" = 'sale'), count(*) FILTER (WHERE l."kind" = 'cancellation'),
       coalesce(sum(l."quantity") FILTER (WHERE l."kind" = 'sale'), 0),
       coalesce(sum(l."amount") FILTER (WHERE l."kind" = 'sale'), 0),
       coalesce(sum(l."discount") FILTER (WHERE l."kind" = 'sale'), 0),
       coalesce(-sum(l."amount") FILTER (WHERE l."kind" <> 'sale'), 0)
FROM "product" p
JOIN "order_line" l ON l."workspace_id" = p."workspace_id" AND l."product_id" = p."id"
  AND l."kind" IN ('sale', 'return', 'cancellation')
JOIN "orders" o ON o."workspace_id" = l."workspace_id" AND o."order_key" = l."order_key"
WHERE p."kind" <> 'product'
GROUP BY o."workspace_id", o."order_key", p."kind";
