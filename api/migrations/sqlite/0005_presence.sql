CREATE TABLE `document_editors` (
	`entity_id` text NOT NULL,
	`id` text NOT NULL,
	`tenant_id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`place` text,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `entity_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `document_editors_seen` ON `document_editors` (`tenant_id`,`entity_id`,`seen_at`);--> statement-breakpoint
CREATE INDEX `document_editors_age` ON `document_editors` (`seen_at`);