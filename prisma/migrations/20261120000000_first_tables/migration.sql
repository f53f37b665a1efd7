-- The first data model: business, dimensions, facts, imports, rollups, people.
-- Order keys compare by byte ("C"): fast, and the same on every server.

-- CreateEnum
CREATE TYPE "role" AS ENUM ('admin', 'marketing', 'customer');

-- CreateEnum
CREATE TYPE "product_kind" AS ENUM ('product', 'service', 'adjustment');

-- CreateEnum
CREATE TYPE "line_kind" AS ENUM ('sale', 'return', 'cancellation', 'adjustment', 'free', 'uncounted');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('queued', 'running', 'staged', 'published', 'unchanged', 'stopped', 'failed', 'cancelled', 'undone');

-- CreateTable
CREATE TABLE "workspace" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en-GB',
    "week_start" SMALLINT NOT NULL DEFAULT 1,
    "fiscal_year_start" SMALLINT NOT NULL DEFAULT 1,
    "key_salt" UUID NOT NULL DEFAULT gen_random_uuid(),
    "data_version" INTEGER NOT NULL DEFAULT 0,
    "settings_version" INTEGER NOT NULL DEFAULT 0,
    "storage_quota" BIGINT NOT NULL DEFAULT 53687091200,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "branch" (
    "workspace_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "branch_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "product" (
    "workspace_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "brand" TEXT,
    "category" TEXT,
    "kind" "product_kind" NOT NULL DEFAULT 'product',

    CONSTRAINT "product_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "customer" (
    "workspace_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "country" TEXT,
    "attributes" JSONB,
    "first_sale_at" TIMESTAMP(3),

    CONSTRAINT "customer_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "product_alias" (
    "workspace_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "product_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "lines" INTEGER NOT NULL,
    "last_at" TIMESTAMP(3),

    CONSTRAINT "product_alias_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "customer_sighting" (
    "workspace_id" INTEGER NOT NULL,
    "import_id" INTEGER NOT NULL,
    "customer_id" INTEGER NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "country" TEXT,
    "lines" INTEGER NOT NULL,
    "last_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "customer_sighting_pkey" PRIMARY KEY ("workspace_id","import_id","customer_id")
);

-- CreateTable
CREATE TABLE "orders" (
    "workspace_id" INTEGER NOT NULL,
    "order_key" TEXT COLLATE "C" NOT NULL,
    "order_number" TEXT,
    "branch_id" INTEGER NOT NULL DEFAULT 0,
    "customer_id" INTEGER,
    "country" TEXT,
    "ordered_at" TIMESTAMP(3) NOT NULL,
    "utc_offset" SMALLINT,
    "shipped_at" TIMESTAMP(3),
    "status" TEXT,
    "counted" BOOLEAN NOT NULL DEFAULT true,
    "currency" CHAR(3) NOT NULL,
    "payment" TEXT,
    "device" TEXT,
    "channel" TEXT,
    "stated_total" DECIMAL(24,8),
    "sale_lines" INTEGER NOT NULL,
    "return_lines" INTEGER NOT NULL,
    "cancel_lines" INTEGER NOT NULL,
    "other_lines" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "tax" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("workspace_id","order_key")
);

-- CreateTable
CREATE TABLE "order_sighting" (
    "workspace_id" INTEGER NOT NULL,
    "order_key" TEXT COLLATE "C" NOT NULL,
    "import_id" INTEGER NOT NULL,
    "order_number" TEXT,
    "branch_id" INTEGER NOT NULL DEFAULT 0,
    "customer_id" INTEGER,
    "country" TEXT,
    "ordered_at" TIMESTAMP(3) NOT NULL,
    "utc_offset" SMALLINT,
    "shipped_at" TIMESTAMP(3),
    "status" TEXT,
    "counted" BOOLEAN NOT NULL DEFAULT true,
    "currency" CHAR(3) NOT NULL,
    "payment" TEXT,
    "device" TEXT,
    "channel" TEXT,
    "stated_total" DECIMAL(24,8),

    CONSTRAINT "order_sighting_pkey" PRIMARY KEY ("workspace_id","order_key","import_id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "workspace_id" INTEGER NOT NULL,
    "order_key" TEXT COLLATE "C" NOT NULL,
    "line_key" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "line_kind" NOT NULL,
    "branch_id" INTEGER NOT NULL DEFAULT 0,
    "customer_id" INTEGER,
    "product_id" INTEGER NOT NULL,
    "alias_id" INTEGER,
    "ordered_at" TIMESTAMP(3) NOT NULL,
    "quantity" DECIMAL(18,4) NOT NULL,
    "unit_price" DECIMAL(24,8) NOT NULL,
    "amount" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL DEFAULT 0,
    "tax" DECIMAL(24,8) NOT NULL DEFAULT 0,
    "cost" DECIMAL(24,8),
    "import_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("workspace_id","order_key","line_key","ordinal")
);

-- CreateTable
CREATE TABLE "line_claim" (
    "workspace_id" INTEGER NOT NULL,
    "order_key" TEXT COLLATE "C" NOT NULL,
    "line_key" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "import_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "alias_id" INTEGER,
    "discount" DECIMAL(24,8) NOT NULL DEFAULT 0,
    "tax" DECIMAL(24,8) NOT NULL DEFAULT 0,
    "cost" DECIMAL(24,8),

    CONSTRAINT "line_claim_pkey" PRIMARY KEY ("workspace_id","order_key","line_key","ordinal","import_id")
);

-- CreateTable
CREATE TABLE "superseded_line" (
    "workspace_id" INTEGER NOT NULL,
    "order_key" TEXT COLLATE "C" NOT NULL,
    "line_key" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "import_id" INTEGER NOT NULL,
    "superseded_by" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "kind" "line_kind" NOT NULL,
    "product_id" INTEGER NOT NULL,
    "alias_id" INTEGER,
    "quantity" DECIMAL(18,4) NOT NULL,
    "unit_price" DECIMAL(24,8) NOT NULL,
    "amount" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL DEFAULT 0,
    "tax" DECIMAL(24,8) NOT NULL DEFAULT 0,
    "cost" DECIMAL(24,8),

    CONSTRAINT "superseded_line_pkey" PRIMARY KEY ("workspace_id","order_key","line_key","ordinal","import_id")
);

-- CreateTable
CREATE TABLE "upload" (
    "id" UUID NOT NULL,
    "workspace_id" INTEGER NOT NULL,
    "user_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "import_id" INTEGER,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" SERIAL NOT NULL,
    "workspace_id" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" "import_state" NOT NULL DEFAULT 'queued',
    "step" TEXT,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "cancel_asked" BOOLEAN NOT NULL DEFAULT false,
    "ignore_limits" BOOLEAN NOT NULL DEFAULT false,
    "storage_key" TEXT,
    "sha256" TEXT,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "plain_bytes" BIGINT,
    "redacted" BOOLEAN NOT NULL DEFAULT false,
    "same_bytes_as" INTEGER,
    "layout_name" TEXT,
    "layout_version" INTEGER,
    "reading" JSONB,
    "bytes_done" BIGINT NOT NULL DEFAULT 0,
    "rows_total" INTEGER NOT NULL DEFAULT 0,
    "rows_loaded" INTEGER NOT NULL DEFAULT 0,
    "rows_duplicate" INTEGER NOT NULL DEFAULT 0,
    "rows_rejected" INTEGER NOT NULL DEFAULT 0,
    "rows_blank" INTEGER NOT NULL DEFAULT 0,
    "rows_skipped" INTEGER NOT NULL DEFAULT 0,
    "lines_loaded" INTEGER NOT NULL DEFAULT 0,
    "summary" JSONB,
    "problem" JSONB,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_step" (
    "import_id" INTEGER NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "detail" JSONB,

    CONSTRAINT "import_step_pkey" PRIMARY KEY ("import_id","ordinal")
);

-- CreateTable
CREATE TABLE "rejected_row" (
    "import_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "cells" TEXT[],

    CONSTRAINT "rejected_row_pkey" PRIMARY KEY ("import_id","row")
);

-- CreateTable
CREATE TABLE "cleaning_count" (
    "import_id" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "samples" JSONB NOT NULL,

    CONSTRAINT "cleaning_count_pkey" PRIMARY KEY ("import_id","rule")
);

-- CreateTable
CREATE TABLE "layout" (
    "id" SERIAL NOT NULL,
    "workspace_id" INTEGER,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "layout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sales_hour" (
    "workspace_id" INTEGER NOT NULL,
    "hour" TIMESTAMP(0) NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "known" BOOLEAN NOT NULL,
    "orders" INTEGER NOT NULL,
    "cancelled_orders" INTEGER NOT NULL,
    "sale_lines" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "tax" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "sales_hour_pkey" PRIMARY KEY ("workspace_id","hour","branch_id","known")
);

-- CreateTable
CREATE TABLE "product_day" (
    "workspace_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "product_id" INTEGER NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "known" BOOLEAN NOT NULL,
    "orders" INTEGER NOT NULL,
    "sale_lines" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "product_day_pkey" PRIMARY KEY ("workspace_id","day","product_id","branch_id","known")
);

-- CreateTable
CREATE TABLE "product_month" (
    "workspace_id" INTEGER NOT NULL,
    "month" DATE NOT NULL,
    "product_id" INTEGER NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "known" BOOLEAN NOT NULL,
    "orders" INTEGER NOT NULL,
    "sale_lines" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "product_month_pkey" PRIMARY KEY ("workspace_id","month","product_id","branch_id","known")
);

-- CreateTable
CREATE TABLE "brand_day" (
    "workspace_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "brand" TEXT NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "known" BOOLEAN NOT NULL,
    "orders" INTEGER NOT NULL,
    "sale_lines" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "brand_day_pkey" PRIMARY KEY ("workspace_id","day","brand","branch_id","known")
);

-- CreateTable
CREATE TABLE "category_day" (
    "workspace_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "category" TEXT NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "known" BOOLEAN NOT NULL,
    "orders" INTEGER NOT NULL,
    "sale_lines" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "category_day_pkey" PRIMARY KEY ("workspace_id","day","category","branch_id","known")
);

-- CreateTable
CREATE TABLE "customer_month" (
    "workspace_id" INTEGER NOT NULL,
    "customer_id" INTEGER NOT NULL,
    "month" DATE NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "orders" INTEGER NOT NULL,
    "cancelled_orders" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "gross" DECIMAL(24,8) NOT NULL,
    "discount" DECIMAL(24,8) NOT NULL,
    "returns" DECIMAL(24,8) NOT NULL,

    CONSTRAINT "customer_month_pkey" PRIMARY KEY ("workspace_id","customer_id","month","branch_id")
);

-- CreateTable
CREATE TABLE "active_day" (
    "workspace_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "chunk" SMALLINT NOT NULL,
    "customers" BIT(32768) NOT NULL,

    CONSTRAINT "active_day_pkey" PRIMARY KEY ("workspace_id","branch_id","day","chunk")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" UUID NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "workspace_id" INTEGER NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "branch_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "customer_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("workspace_id","user_id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "workspace_id" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "branch_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "customer_key" TEXT,
    "token_hash" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "workspace_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "workspace_id" INTEGER,
    "user_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "detail" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "branch_workspace_id_key_key" ON "branch"("workspace_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "product_workspace_id_sku_key" ON "product"("workspace_id", "sku");

-- CreateIndex
CREATE INDEX "customer_workspace_id_first_sale_at_idx" ON "customer"("workspace_id", "first_sale_at");

-- CreateIndex
CREATE UNIQUE INDEX "customer_workspace_id_key_key" ON "customer"("workspace_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "product_alias_workspace_id_product_id_name_key" ON "product_alias"("workspace_id", "product_id", "name");

-- CreateIndex
CREATE INDEX "customer_sighting_workspace_id_customer_id_idx" ON "customer_sighting"("workspace_id", "customer_id");

-- CreateIndex
CREATE INDEX "orders_workspace_id_ordered_at_idx" ON "orders"("workspace_id", "ordered_at");

-- CreateIndex
CREATE INDEX "orders_workspace_id_customer_id_ordered_at_idx" ON "orders"("workspace_id", "customer_id", "ordered_at");

-- CreateIndex
CREATE INDEX "orders_workspace_id_order_number_idx" ON "orders"("workspace_id", "order_number");

-- CreateIndex
CREATE INDEX "order_sighting_workspace_id_import_id_idx" ON "order_sighting"("workspace_id", "import_id");

-- CreateIndex
CREATE INDEX "order_line_workspace_id_product_id_idx" ON "order_line"("workspace_id", "product_id");

-- CreateIndex
CREATE INDEX "order_line_ordered_at_idx" ON "order_line" USING BRIN ("ordered_at");

-- CreateIndex
CREATE INDEX "line_claim_workspace_id_import_id_idx" ON "line_claim"("workspace_id", "import_id");

-- CreateIndex
CREATE INDEX "superseded_line_workspace_id_superseded_by_idx" ON "superseded_line"("workspace_id", "superseded_by");

-- CreateIndex
CREATE UNIQUE INDEX "upload_import_id_key" ON "upload"("import_id");

-- CreateIndex
CREATE INDEX "upload_workspace_id_idx" ON "upload"("workspace_id");

-- CreateIndex
CREATE INDEX "upload_expires_at_idx" ON "upload"("expires_at");

-- CreateIndex
CREATE INDEX "import_workspace_id_sha256_idx" ON "import"("workspace_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "import_workspace_id_sequence_key" ON "import"("workspace_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "layout_workspace_id_name_version_key" ON "layout"("workspace_id", "name", "version");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_workspace_id_idx" ON "invitation"("workspace_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_key_hash_key" ON "api_key"("key_hash");

-- CreateIndex
CREATE INDEX "api_key_workspace_id_idx" ON "api_key"("workspace_id");

-- CreateIndex
CREATE INDEX "audit_entry_workspace_id_at_idx" ON "audit_entry"("workspace_id", "at");

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_step" ADD CONSTRAINT "import_step_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cleaning_count" ADD CONSTRAINT "cleaning_count_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

-- Runs keep their unlogged staging tables here; nothing in it outlives a run.
CREATE SCHEMA IF NOT EXISTS "staging";

ALTER TABLE "import" ADD CONSTRAINT "import_rows_accounted_for" CHECK (
  "state" <> 'published'
  OR "rows_total" = "rows_loaded" + "rows_duplicate" + "rows_rejected" + "rows_blank" + "rows_skipped"
);

ALTER TABLE "membership" ADD CONSTRAINT "membership_customer_has_key" CHECK (("role" = 'customer') = ("customer_key" IS NOT NULL));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_customer_has_key" CHECK (("role" = 'customer') = ("customer_key" IS NOT NULL));
ALTER TABLE "workspace" ADD CONSTRAINT "workspace_week_start" CHECK ("week_start" BETWEEN 1 AND 7);
ALTER TABLE "workspace" ADD CONSTRAINT "workspace_fiscal_year_start" CHECK ("fiscal_year_start" BETWEEN 1 AND 12);

-- Built-in layouts have no workspace, and NULLs are distinct in the unique index above.
CREATE UNIQUE INDEX "layout_built_in_key" ON "layout" ("name", "version") WHERE "workspace_id" IS NULL;
