-- CreateTable
CREATE UNLOGGED TABLE "limit_count" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" BIGINT,

    CONSTRAINT "limit_count_pkey" PRIMARY KEY ("key")
);
