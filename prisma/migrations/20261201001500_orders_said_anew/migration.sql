-- Few orders are ever replaced. Which ones must be found whatever the planner knows of the table.
CREATE INDEX "order_sighting_replaces_idx" ON "order_sighting" ("workspace_id", "order_key") WHERE "replaces";
