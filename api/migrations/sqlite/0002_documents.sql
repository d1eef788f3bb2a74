CREATE TABLE `draft_editors` (
	`draft_id` text NOT NULL,
	`id` text NOT NULL,
	`tenant_id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`place` text,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`draft_id`, `id`),
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `draft_editors_seen` ON `draft_editors` (`seen_at`);--> statement-breakpoint
CREATE TABLE `draft_patches` (
	`draft_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`id` text NOT NULL,
	`tenant_id` text NOT NULL,
	`editor_id` text NOT NULL,
	`author_id` text,
	`author_name` text NOT NULL,
	`label` text NOT NULL,
	`operations` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`draft_id`, `sequence`),
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_patches_id` ON `draft_patches` (`draft_id`,`id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`entity_type` text NOT NULL,
	`entity_id` text NOT NULL,
	`base_revision` integer NOT NULL,
	`content` text NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_entity` ON `drafts` (`tenant_id`,`entity_id`);--> statement-breakpoint
CREATE TABLE `fragments` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`fields` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fragments_slug` ON `fragments` (`tenant_id`,`slug`);--> statement-breakpoint
CREATE INDEX `fragments_name` ON `fragments` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `fragments_created` ON `fragments` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `fragments_updated` ON `fragments` (`tenant_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text DEFAULT 'queued' NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`subject_name` text NOT NULL,
	`input` text NOT NULL,
	`report` text NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_id` text,
	`leased_until` integer,
	`error` text,
	`requested_by_id` text,
	`requested_by_name` text NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "jobs_status_known" CHECK("jobs"."status" in ('queued', 'running', 'succeeded', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE INDEX `jobs_created` ON `jobs` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_updated` ON `jobs` (`tenant_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_subject` ON `jobs` (`tenant_id`,`subject_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`status`,`leased_until`);--> statement-breakpoint
CREATE TABLE `product_migrations` (
	`job_id` text NOT NULL,
	`product_id` text NOT NULL,
	`tenant_id` text NOT NULL,
	`before` text NOT NULL,
	`before_revision` integer NOT NULL,
	`after` text NOT NULL,
	`after_version` integer NOT NULL,
	`lost` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`job_id`, `product_id`),
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `product_migrations_product` ON `product_migrations` (`tenant_id`,`product_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`entity_id` text NOT NULL,
	`number` integer NOT NULL,
	`tenant_id` text,
	`entity_type` text NOT NULL,
	`content` text NOT NULL,
	`message` text DEFAULT '' NOT NULL,
	`author_id` text,
	`author_name` text NOT NULL,
	`undoes` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`entity_id`, `number`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `product_types` ADD `contract_hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `products` ADD `fault_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `products_faulty` ON `products` (`product_type_id`,`fault_count`,`id`);