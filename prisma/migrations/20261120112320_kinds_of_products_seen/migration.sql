-- AlterTable
ALTER TABLE "product_sighting" ADD COLUMN     "kind" "product_kind" NOT NULL DEFAULT 'product';


-- What the imports so far said of products: every one that brought a line of it said its kind.
INSERT INTO "product_sighting" ("workspace_id", "import_id", "product_id", "kind")
SELECT DISTINCT said.workspace_id, said.import_id, said.product_id, p.kind
FROM (
  SELECT workspace_id, import_id, product_id FROM "order_line"
  UNION
  SELECT l.workspace_id, c.import_id, l.product_id
  FROM "line_claim" c
  JOIN "order_line" l ON l.workspace_id = c.workspace_id AND l.order_key = c.order_key AND l.line_key = c.line_key AND l.ordinal = c.ordinal
) said
JOIN "product" p ON p.workspace_id = said.workspace_id AND p.id = said.product_id AND p.kind <> 'product'
ON CONFLICT ("workspace_id", "import_id", "product_id") DO UPDATE SET "kind" = EXCLUDED."kind";
