-- CreateTable
CREATE TABLE "order_amount_month" (
    "workspace_id" INTEGER NOT NULL,
    "month" DATE NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "known" BOOLEAN NOT NULL,
    "class" DECIMAL(24,8) NOT NULL,
    "orders" INTEGER NOT NULL,
    "total" DECIMAL(24,8) NOT NULL,
    "least" DECIMAL(24,8) NOT NULL,
    "most" DECIMAL(24,8) NOT NULL,
    "amounts" DECIMAL(24,8)[] NOT NULL,

    CONSTRAINT "order_amount_month_pkey" PRIMARY KEY ("workspace_id","month","branch_id","known","class")
);

-- CreateTable
CREATE TABLE "highest_order_day" (
    "workspace_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "known" BOOLEAN NOT NULL,
    "place" INTEGER NOT NULL,
    "order_key" TEXT COLLATE "C" NOT NULL,
    "amount" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "highest_order_day_pkey" PRIMARY KEY ("workspace_id","day","branch_id","known","place")
);

-- What is imported already
INSERT INTO "order_amount_month" ("workspace_id", "month", "branch_id", "known", "class", "orders", "total", "least", "most", "amounts")
SELECT "workspace_id", "month", "branch_id", "known", "class", count(*), sum("amount"), min("amount"), max("amount"),
       array_agg("amount")
FROM (
  SELECT *, CASE WHEN abs("amount") < 1 THEN trunc("amount", 2)
           WHEN abs("amount") < 2.5 THEN trunc("amount" * 2, 1) / 2 WHEN abs("amount") < 10 THEN trunc("amount", 1)
           WHEN abs("amount") < 25 THEN trunc("amount" * 2, 0) / 2 WHEN abs("amount") < 100 THEN trunc("amount", 0)
           WHEN abs("amount") < 250 THEN trunc("amount" * 2, -1) / 2 WHEN abs("amount") < 1000 THEN trunc("amount", -1)
           WHEN abs("amount") < 2500 THEN trunc("amount" * 2, -2) / 2 WHEN abs("amount") < 10000 THEN trunc("amount", -2)
           WHEN abs("amount") < 25000 THEN trunc("amount" * 2, -3) / 2 WHEN abs("amount") < 100000 THEN trunc("amount", -3)
           WHEN abs("amount") < 250000 THEN trunc("amount" * 2, -4) / 2 WHEN abs("amount") < 1000000 THEN trunc("amount", -4)
           WHEN abs("amount") < 2500000 THEN trunc("amount" * 2, -5) / 2 WHEN abs("amount") < 10000000 THEN trunc("amount", -5)
           WHEN abs("amount") < 25000000 THEN trunc("amount" * 2, -6) / 2 WHEN abs("amount") < 100000000 THEN trunc("amount", -6)
           ELSE trunc("amount", -7) END AS "class"
  FROM (
    SELECT "workspace_id", date_trunc('month', "ordered_at")::date AS "month", "branch_id",
           "customer_id" IS NOT NULL AS "known", "gross" - "discount" AS "amount"
    FROM "orders" WHERE "sale_lines" > 0
  ) "sold"
) "classed"
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5;

INSERT INTO "highest_order_day" ("workspace_id", "day", "branch_id", "known", "place", "order_key", "amount")
SELECT "workspace_id", "day", "branch_id", "known", "place", "order_key", "amount"
FROM (
  SELECT "workspace_id", "ordered_at"::date AS "day", "branch_id", "customer_id" IS NOT NULL AS "known", "order_key",
         "gross" - "discount" AS "amount",
         row_number() OVER (
           PARTITION BY "workspace_id", "ordered_at"::date, "branch_id", "customer_id" IS NOT NULL
           ORDER BY "gross" - "discount" DESC, "order_key") AS "place"
  FROM "orders" WHERE "sale_lines" > 0
) "ranked"
WHERE "place" <= 3
ORDER BY 1, 2, 3, 4, 5;
