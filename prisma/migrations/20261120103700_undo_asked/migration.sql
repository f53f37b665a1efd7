-- AlterTable
ALTER TABLE "import" ADD COLUMN     "undo_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "undo_asked_by" UUID;
