CREATE TABLE "draft_editors" (
	"draft_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C",
	"seen_at" bigint NOT NULL,
	CONSTRAINT "draft_editors_draft_id_id_pk" PRIMARY KEY("draft_id","id")
);
--> statement-breakpoint
CREATE TABLE "draft_patches" (
	"draft_id" text COLLATE "C" NOT NULL,
	"sequence" integer NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"editor_id" text COLLATE "C" NOT NULL,
	"author_id" text COLLATE "C",
	"author_name" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"operations" json NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "draft_patches_draft_id_sequence_pk" PRIMARY KEY("draft_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"entity_type" text COLLATE "C" NOT NULL,
	"entity_id" text COLLATE "C" NOT NULL,
	"base_revision" integer NOT NULL,
	"content" json NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fragments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"fields" json NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" DEFAULT 'queued' NOT NULL,
	"subject_type" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"subject_name" text COLLATE "C" NOT NULL,
	"input" json NOT NULL,
	"report" json NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_id" text COLLATE "C",
	"leased_until" bigint,
	"error" text COLLATE "C",
	"requested_by_id" text COLLATE "C",
	"requested_by_name" text COLLATE "C" NOT NULL,
	"started_at" bigint,
	"finished_at" bigint,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "jobs_status_known" CHECK ("jobs"."status" in ('queued', 'running', 'succeeded', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "product_migrations" (
	"job_id" text COLLATE "C" NOT NULL,
	"product_id" text COLLATE "C" NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"before" json NOT NULL,
	"before_revision" integer NOT NULL,
	"after" json NOT NULL,
	"after_version" integer NOT NULL,
	"lost" json NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "product_migrations_job_id_product_id_pk" PRIMARY KEY("job_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"entity_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"tenant_id" text COLLATE "C",
	"entity_type" text COLLATE "C" NOT NULL,
	"content" json NOT NULL,
	"message" text COLLATE "C" DEFAULT '' NOT NULL,
	"author_id" text COLLATE "C",
	"author_name" text COLLATE "C" NOT NULL,
	"undoes" integer,
	"created_at" bigint NOT NULL,
	CONSTRAINT "revisions_entity_id_number_pk" PRIMARY KEY("entity_id","number")
);
--> statement-breakpoint
ALTER TABLE "product_types" ADD COLUMN "contract_hash" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "fault_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "draft_editors" ADD CONSTRAINT "draft_editors_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_editors" ADD CONSTRAINT "draft_editors_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_patches" ADD CONSTRAINT "draft_patches_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_patches" ADD CONSTRAINT "draft_patches_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fragments" ADD CONSTRAINT "fragments_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_migrations" ADD CONSTRAINT "product_migrations_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_migrations" ADD CONSTRAINT "product_migrations_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "draft_editors_seen" ON "draft_editors" USING btree ("seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "draft_patches_id" ON "draft_patches" USING btree ("draft_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_entity" ON "drafts" USING btree ("tenant_id","entity_id");--> statement-breakpoint
CREATE UNIQUE INDEX "fragments_slug" ON "fragments" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE INDEX "fragments_name" ON "fragments" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "fragments_created" ON "fragments" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "fragments_updated" ON "fragments" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "jobs_created" ON "jobs" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "jobs_updated" ON "jobs" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "jobs_subject" ON "jobs" USING btree ("tenant_id","subject_id","created_at","id");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" USING btree ("status","leased_until");--> statement-breakpoint
CREATE INDEX "product_migrations_product" ON "product_migrations" USING btree ("tenant_id","product_id");--> statement-breakpoint
CREATE INDEX "products_faulty" ON "products" USING btree ("product_type_id","fault_count","id");