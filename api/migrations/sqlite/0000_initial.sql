CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`password_hash` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_user_provider` ON `accounts` (`user_id`,`provider`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text,
	`entity_type` text NOT NULL,
	`entity_id` text NOT NULL,
	`entity_name` text NOT NULL,
	`action` text NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`before` text,
	`after` text,
	`changed_fields` text NOT NULL,
	`request_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_log_recent` ON `audit_log` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_log_entity` ON `audit_log` (`tenant_id`,`entity_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_log_type` ON `audit_log` (`tenant_id`,`entity_type`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_log_action` ON `audit_log` (`tenant_id`,`action`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_log_actor` ON `audit_log` (`tenant_id`,`actor_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `brands` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`sector_id` text,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`website` text,
	`logo_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sector_id`) REFERENCES `sectors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`logo_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `brands_slug` ON `brands` (`tenant_id`,`slug`);--> statement-breakpoint
CREATE INDEX `brands_name` ON `brands` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `brands_sector` ON `brands` (`sector_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `brands_logo` ON `brands` (`logo_id`);--> statement-breakpoint
CREATE INDEX `brands_created` ON `brands` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `brands_updated` ON `brands` (`tenant_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `categories` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "categories_not_own_parent" CHECK("categories"."parent_id" is null or "categories"."parent_id" <> "categories"."id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `categories_slug` ON `categories` (`tenant_id`,`slug`);--> statement-breakpoint
CREATE INDEX `categories_position` ON `categories` (`tenant_id`,`position`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `categories_name` ON `categories` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `categories_parent_position` ON `categories` (`parent_id`,`position`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `categories_created` ON `categories` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `categories_updated` ON `categories` (`tenant_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`name` text NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`content_type` text NOT NULL,
	`size` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `files_created` ON `files` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `files_updated` ON `files` (`tenant_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `files_name` ON `files` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `files_size` ON `files` (`tenant_id`,`size`,`id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`tenant_id` text NOT NULL,
	`operation` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`entity_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `operation`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_age` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `order_items` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`order_id` text NOT NULL,
	`product_id` text,
	`name` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`unit_price` integer NOT NULL,
	`total` integer NOT NULL,
	`currency` text NOT NULL,
	`delivery_status` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "order_items_quantity_positive" CHECK("order_items"."quantity" > 0)
);
--> statement-breakpoint
CREATE INDEX `order_items_order` ON `order_items` (`order_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `order_items_product` ON `order_items` (`product_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `order_items_created` ON `order_items` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `order_items_delivery` ON `order_items` (`tenant_id`,`delivery_status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `order_items_total` ON `order_items` (`tenant_id`,`total`,`id`);--> statement-breakpoint
CREATE INDEX `order_items_position` ON `order_items` (`tenant_id`,`position`,`id`);--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`store_id` text NOT NULL,
	`order_number` text NOT NULL,
	`status` text NOT NULL,
	`placed_at` integer NOT NULL,
	`customer_name` text NOT NULL,
	`customer_email` text NOT NULL,
	`currency` text NOT NULL,
	`subtotal` integer NOT NULL,
	`discount` integer NOT NULL,
	`shipping` integer NOT NULL,
	`tax` integer NOT NULL,
	`total` integer NOT NULL,
	`item_count` integer NOT NULL,
	`payment_method` text NOT NULL,
	`customer_data` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "orders_status_known" CHECK("orders"."status" in ('pending', 'paid', 'fulfilled', 'cancelled', 'refunded')),
	CONSTRAINT "orders_total_adds_up" CHECK("orders"."total" = "orders"."subtotal" - "orders"."discount" + "orders"."shipping" + "orders"."tax")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number` ON `orders` (`tenant_id`,`order_number`);--> statement-breakpoint
CREATE INDEX `orders_placed` ON `orders` (`tenant_id`,`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `orders_status_placed` ON `orders` (`tenant_id`,`status`,`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `orders_total` ON `orders` (`tenant_id`,`total`,`id`);--> statement-breakpoint
CREATE INDEX `orders_created` ON `orders` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `orders_email` ON `orders` (`tenant_id`,`customer_email`,`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `orders_store` ON `orders` (`store_id`,`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `orders_currency` ON `orders` (`tenant_id`,`currency`,`placed_at`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text,
	`topic` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`sent_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `product_attributes` (
	`product_id` text NOT NULL,
	`attribute_key` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`tenant_id` text NOT NULL,
	`attribute_value` text,
	`attribute_type` text NOT NULL,
	`text_value` text,
	`number_value` real,
	`bool_value` integer,
	PRIMARY KEY(`product_id`, `attribute_key`, `position`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `product_attributes_text` ON `product_attributes` (`tenant_id`,`attribute_key`,`text_value`,`product_id`);--> statement-breakpoint
CREATE INDEX `product_attributes_number` ON `product_attributes` (`tenant_id`,`attribute_key`,`number_value`,`product_id`);--> statement-breakpoint
CREATE INDEX `product_attributes_bool` ON `product_attributes` (`tenant_id`,`attribute_key`,`bool_value`,`product_id`);--> statement-breakpoint
CREATE TABLE `product_type_revisions` (
	`product_type_id` text NOT NULL,
	`revision` integer NOT NULL,
	`tenant_id` text NOT NULL,
	`schema` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`product_type_id`, `revision`),
	FOREIGN KEY (`product_type_id`) REFERENCES `product_types`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `product_types` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`schema` text NOT NULL,
	`ui_config` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `product_types_slug` ON `product_types` (`tenant_id`,`slug`);--> statement-breakpoint
CREATE INDEX `product_types_name` ON `product_types` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `product_types_created` ON `product_types` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `product_types_updated` ON `product_types` (`tenant_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`product_type_id` text NOT NULL,
	`type_revision` integer NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`sku` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`price` integer NOT NULL,
	`currency` text NOT NULL,
	`brand_id` text,
	`category_id` text,
	`published_at` integer,
	`metadata` text NOT NULL,
	`image_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`product_type_id`) REFERENCES `product_types`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`brand_id`) REFERENCES `brands`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "products_price_not_negative" CHECK("products"."price" >= 0),
	CONSTRAINT "products_status_known" CHECK("products"."status" in ('draft', 'active', 'archived'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_slug` ON `products` (`tenant_id`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `products_sku` ON `products` (`tenant_id`,`sku`);--> statement-breakpoint
CREATE INDEX `products_created` ON `products` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `products_updated` ON `products` (`tenant_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `products_name` ON `products` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `products_price` ON `products` (`tenant_id`,`price`,`id`);--> statement-breakpoint
CREATE INDEX `products_status_created` ON `products` (`tenant_id`,`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `products_status_updated` ON `products` (`tenant_id`,`status`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `products_status_name` ON `products` (`tenant_id`,`status`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `products_status_price` ON `products` (`tenant_id`,`status`,`price`,`id`);--> statement-breakpoint
CREATE INDEX `products_status_published` ON `products` (`tenant_id`,`status`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `products_type` ON `products` (`product_type_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `products_brand` ON `products` (`brand_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `products_category` ON `products` (`category_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `search_docs` (
	`id` text PRIMARY KEY NOT NULL,
	`scope` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_docs_scope` ON `search_docs` (`scope`);--> statement-breakpoint
CREATE TABLE `sectors` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sectors_slug` ON `sectors` (`tenant_id`,`slug`);--> statement-breakpoint
CREATE INDEX `sectors_name` ON `sectors` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `sectors_created` ON `sectors` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `sectors_updated` ON `sectors` (`tenant_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `stores` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`type` text DEFAULT 'online' NOT NULL,
	`domain` text,
	`currency` text NOT NULL,
	`locale` text NOT NULL,
	`is_default` integer DEFAULT false NOT NULL,
	`settings` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "stores_type_known" CHECK("stores"."type" in ('online', 'retail', 'market'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stores_slug` ON `stores` (`tenant_id`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `stores_domain` ON `stores` (`domain`);--> statement-breakpoint
CREATE INDEX `stores_name` ON `stores` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `stores_created` ON `stores` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `stores_updated` ON `stores` (`tenant_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `tenant_users` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`permissions` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tenant_users_member` ON `tenant_users` (`tenant_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `tenant_users_user` ON `tenant_users` (`user_id`);--> statement-breakpoint
CREATE TABLE `tenants` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`plan` text DEFAULT 'free' NOT NULL,
	`domain` text,
	`subdomain` text,
	`currency` text DEFAULT 'EUR' NOT NULL,
	`locale` text DEFAULT 'en-GB' NOT NULL,
	`time_zone` text DEFAULT 'UTC' NOT NULL,
	`settings` text NOT NULL,
	`branding` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tenants_status_known" CHECK("tenants"."status" in ('active', 'suspended', 'deleted')),
	CONSTRAINT "tenants_plan_known" CHECK("tenants"."plan" in ('free', 'basic', 'pro', 'enterprise'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tenants_slug` ON `tenants` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `tenants_domain` ON `tenants` (`domain`);--> statement-breakpoint
CREATE UNIQUE INDEX `tenants_subdomain` ON `tenants` (`subdomain`);--> statement-breakpoint
CREATE INDEX `tenants_name` ON `tenants` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `tenants_created` ON `tenants` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tenants_updated` ON `tenants` (`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `ui_components` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`type` text NOT NULL,
	`category` text NOT NULL,
	`is_system` integer DEFAULT false NOT NULL,
	`props_schema` text NOT NULL,
	`default_props` text NOT NULL,
	`render_config` text NOT NULL,
	`dependencies` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ui_components_slug` ON `ui_components` (`tenant_id`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `ui_components_system_slug` ON `ui_components` (`slug`) WHERE "ui_components"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX `ui_components_name` ON `ui_components` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE TABLE `ui_layouts` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`type` text NOT NULL,
	`is_system` integer DEFAULT false NOT NULL,
	`grid_config` text NOT NULL,
	`regions` text NOT NULL,
	`responsive_config` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ui_layouts_slug` ON `ui_layouts` (`tenant_id`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `ui_layouts_system_slug` ON `ui_layouts` (`slug`) WHERE "ui_layouts"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX `ui_layouts_name` ON `ui_layouts` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE TABLE `ui_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text,
	`page` text NOT NULL,
	`name` text NOT NULL,
	`layout_id` text NOT NULL,
	`theme_id` text,
	`is_default` integer DEFAULT false NOT NULL,
	`is_system` integer DEFAULT false NOT NULL,
	`override_config` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`layout_id`) REFERENCES `ui_layouts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `ui_themes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ui_templates_page` ON `ui_templates` (`tenant_id`,`page`);--> statement-breakpoint
CREATE UNIQUE INDEX `ui_templates_system_page` ON `ui_templates` (`page`) WHERE "ui_templates"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX `ui_templates_name` ON `ui_templates` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `ui_templates_layout` ON `ui_templates` (`layout_id`);--> statement-breakpoint
CREATE INDEX `ui_templates_theme` ON `ui_templates` (`theme_id`);--> statement-breakpoint
CREATE TABLE `ui_themes` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`is_default` integer DEFAULT false NOT NULL,
	`is_system` integer DEFAULT false NOT NULL,
	`colors` text NOT NULL,
	`fonts` text NOT NULL,
	`spacing` text NOT NULL,
	`borders` text NOT NULL,
	`shadows` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ui_themes_slug` ON `ui_themes` (`tenant_id`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `ui_themes_system_slug` ON `ui_themes` (`slug`) WHERE "ui_themes"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX `ui_themes_name` ON `ui_themes` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE TABLE `ui_widgets` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant_id` text,
	`component_id` text NOT NULL,
	`page` text NOT NULL,
	`region` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`grid` text NOT NULL,
	`props` text NOT NULL,
	`visibility_rules` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`is_system` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`component_id`) REFERENCES `ui_components`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ui_widgets_page` ON `ui_widgets` (`tenant_id`,`page`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `ui_widgets_component` ON `ui_widgets` (`component_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`is_platform_admin` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);