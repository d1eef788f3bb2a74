CREATE TABLE "generations" (
	"scope" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"value" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "generations_scope_subject_pk" PRIMARY KEY("scope","subject")
);
--> statement-breakpoint
ALTER TABLE "ui_components" ADD COLUMN "base_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "ui_components" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "ui_layouts" ADD COLUMN "origin_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "ui_templates" ADD COLUMN "audience" text COLLATE "C" DEFAULT 'console' NOT NULL;--> statement-breakpoint
ALTER TABLE "ui_templates" ADD COLUMN "area" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "ui_templates" ADD COLUMN "variables" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "ui_templates" ADD COLUMN "refresh_seconds" integer;--> statement-breakpoint
ALTER TABLE "ui_templates" ADD COLUMN "visibility_rules" json DEFAULT '{}'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "ui_templates" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "ui_templates" ADD COLUMN "origin_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "ui_templates" ADD COLUMN "system_revision" integer;--> statement-breakpoint
ALTER TABLE "ui_widgets" ADD COLUMN "binding" json;--> statement-breakpoint
ALTER TABLE "ui_widgets" ADD COLUMN "component_revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "ui_widgets" ADD COLUMN "origin_id" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "outbox_recent" ON "outbox" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "ui_components_base" ON "ui_components" USING btree ("base_id");--> statement-breakpoint
CREATE INDEX "ui_templates_area" ON "ui_templates" USING btree ("tenant_id","area","page","id");