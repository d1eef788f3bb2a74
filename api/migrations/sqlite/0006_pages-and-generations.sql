CREATE TABLE `generations` (
	`scope` text NOT NULL,
	`subject` text NOT NULL,
	`value` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`scope`, `subject`)
);
--> statement-breakpoint
ALTER TABLE `ui_components` ADD `base_id` text;--> statement-breakpoint
ALTER TABLE `ui_components` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `ui_components_base` ON `ui_components` (`base_id`);--> statement-breakpoint
ALTER TABLE `ui_layouts` ADD `origin_id` text;--> statement-breakpoint
ALTER TABLE `ui_templates` ADD `audience` text DEFAULT 'console' NOT NULL;--> statement-breakpoint
ALTER TABLE `ui_templates` ADD `area` text;--> statement-breakpoint
ALTER TABLE `ui_templates` ADD `variables` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `ui_templates` ADD `refresh_seconds` integer;--> statement-breakpoint
ALTER TABLE `ui_templates` ADD `visibility_rules` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `ui_templates` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `ui_templates` ADD `origin_id` text;--> statement-breakpoint
ALTER TABLE `ui_templates` ADD `system_revision` integer;--> statement-breakpoint
CREATE INDEX `ui_templates_area` ON `ui_templates` (`tenant_id`,`area`,`page`,`id`);--> statement-breakpoint
ALTER TABLE `ui_widgets` ADD `binding` text;--> statement-breakpoint
ALTER TABLE `ui_widgets` ADD `component_revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `ui_widgets` ADD `origin_id` text;--> statement-breakpoint
CREATE INDEX `outbox_recent` ON `outbox` (`tenant_id`,`created_at`,`id`);