-- AlterTable
ALTER TABLE "import" ADD COLUMN     "archive" JSONB;
