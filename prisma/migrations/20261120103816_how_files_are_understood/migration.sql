-- CreateEnum
CREATE TYPE "import_wish" AS ENUM ('review', 'publish');

-- AlterEnum
ALTER TYPE "import_state" ADD VALUE 'waiting';
ALTER TYPE "import_state" ADD VALUE 'review';

-- AlterTable
ALTER TABLE "customer_sighting" ADD COLUMN     "attributes" JSONB,
ALTER COLUMN "last_at" DROP NOT NULL;

-- AlterTable
ALTER TABLE "import" ADD COLUMN     "impact" JSONB,
ADD COLUMN     "proposal" JSONB,
ADD COLUMN     "reading_version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "wanted" "import_wish";

-- AlterTable
ALTER TABLE "order_sighting" ADD COLUMN     "replaces" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "product_sighting" (
    "workspace_id" INTEGER NOT NULL,
    "import_id" INTEGER NOT NULL,
    "product_id" INTEGER NOT NULL,
    "brand" TEXT,
    "category" TEXT,

    CONSTRAINT "product_sighting_pkey" PRIMARY KEY ("workspace_id","import_id","product_id")
);

-- CreateTable
CREATE TABLE "import_profile" (
    "import_id" INTEGER NOT NULL,
    "profile" JSONB,

    CONSTRAINT "import_profile_pkey" PRIMARY KEY ("import_id")
);

-- CreateIndex
CREATE INDEX "product_sighting_workspace_id_product_id_idx" ON "product_sighting"("workspace_id", "product_id");
