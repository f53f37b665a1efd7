-- Where returns come from and which orders were taken back whole: inferred from the facts, made again with them.

-- CreateEnum
CREATE TYPE "link_method" AS ENUM ('exact', 'partial', 'none');

-- CreateTable
CREATE TABLE "return_link" (
    "workspace_id" INTEGER NOT NULL,
    "customer_id" INTEGER NOT NULL,
    "return_order" TEXT COLLATE "C" NOT NULL,
    "return_line_key" BIGINT NOT NULL,
    "return_ordinal" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "method" "link_method" NOT NULL,
    "sale_order" TEXT COLLATE "C",
    "sale_line_key" BIGINT,
    "sale_ordinal" INTEGER,
    "quantity" DECIMAL(18,4) NOT NULL,

    CONSTRAINT "return_link_pkey" PRIMARY KEY ("workspace_id","customer_id","return_order","return_line_key","return_ordinal","part")
);

-- CreateTable
CREATE TABLE "order_reversal" (
    "workspace_id" INTEGER NOT NULL,
    "order_key" TEXT COLLATE "C" NOT NULL,
    "reversed_by" TEXT COLLATE "C" NOT NULL,
    "customer_id" INTEGER NOT NULL,
    "ordered_at" TIMESTAMP(3) NOT NULL,
    "reversed_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "order_reversal_pkey" PRIMARY KEY ("workspace_id","order_key")
);

-- CreateIndex
CREATE INDEX "order_reversal_workspace_id_customer_id_idx" ON "order_reversal"("workspace_id", "customer_id");
