-- CreateTable
CREATE TABLE "order_claim" (
    "workspace_id" INTEGER NOT NULL,
    "order_key" TEXT COLLATE "C" NOT NULL,
    "import_id" INTEGER NOT NULL,
    "line_keys" BIGINT[] NOT NULL,
    "ordinals" INTEGER[] NOT NULL,
    "rows" INTEGER[] NOT NULL,
    "alias_ids" INTEGER[] NOT NULL,
    "discounts" DECIMAL(24,8)[],
    "taxes" DECIMAL(24,8)[],
    "costs" DECIMAL(24,8)[],

    CONSTRAINT "order_claim_pkey" PRIMARY KEY ("workspace_id","order_key","import_id")
);

-- What is claimed already
INSERT INTO "order_claim" ("workspace_id", "order_key", "import_id", "line_keys", "ordinals", "rows", "alias_ids", "discounts", "taxes", "costs")
SELECT "workspace_id", "order_key", "import_id",
       array_agg("line_key" ORDER BY "line_key", "ordinal"), array_agg("ordinal" ORDER BY "line_key", "ordinal"),
       array_agg("row" ORDER BY "line_key", "ordinal"), array_agg("alias_id" ORDER BY "line_key", "ordinal"),
       CASE WHEN bool_or("discount" <> 0) THEN array_agg("discount" ORDER BY "line_key", "ordinal") END,
       CASE WHEN bool_or("tax" <> 0) THEN array_agg("tax" ORDER BY "line_key", "ordinal") END,
       CASE WHEN count("cost") > 0 THEN array_agg("cost" ORDER BY "line_key", "ordinal") END
FROM "line_claim" GROUP BY 1, 2, 3;

-- DropTable
DROP TABLE "line_claim";
