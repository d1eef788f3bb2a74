CREATE TABLE "document_editors" (
	"entity_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C",
	"seen_at" bigint NOT NULL,
	CONSTRAINT "document_editors_tenant_id_entity_id_id_pk" PRIMARY KEY("tenant_id","entity_id","id")
);
--> statement-breakpoint
ALTER TABLE "document_editors" ADD CONSTRAINT "document_editors_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_editors_seen" ON "document_editors" USING btree ("tenant_id","entity_id","seen_at");--> statement-breakpoint
CREATE INDEX "document_editors_age" ON "document_editors" USING btree ("seen_at");