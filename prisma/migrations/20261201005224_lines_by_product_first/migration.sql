-- DropIndex
DROP INDEX "order_line_workspace_id_product_id_idx";

-- DropIndex
DROP INDEX "order_sighting_workspace_id_import_id_idx";

-- DropIndex
DROP INDEX "superseded_line_workspace_id_superseded_by_idx";

-- CreateIndex
CREATE INDEX "order_line_product_id_workspace_id_idx" ON "order_line"("product_id", "workspace_id");

-- CreateIndex
CREATE INDEX "order_sighting_import_id_idx" ON "order_sighting"("import_id");

-- CreateIndex
CREATE INDEX "superseded_line_superseded_by_idx" ON "superseded_line"("superseded_by");
