// Gathered from api/migrations by `pnpm migrations`: where there are no files to read, there is this module.
import type { Migrations } from './migrate.ts'

export const migrations: Migrations = {
  sqlite: [
    {
      name: '0000_initial',
      sql: `CREATE TABLE \`accounts\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`user_id\` text NOT NULL,
	\`provider\` text NOT NULL,
	\`password_hash\` text,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`accounts_user_provider\` ON \`accounts\` (\`user_id\`,\`provider\`);--> statement-breakpoint
CREATE TABLE \`audit_log\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text,
	\`entity_type\` text NOT NULL,
	\`entity_id\` text NOT NULL,
	\`entity_name\` text NOT NULL,
	\`action\` text NOT NULL,
	\`actor_id\` text,
	\`actor_name\` text NOT NULL,
	\`before\` text,
	\`after\` text,
	\`changed_fields\` text NOT NULL,
	\`request_id\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX \`audit_log_recent\` ON \`audit_log\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`audit_log_entity\` ON \`audit_log\` (\`tenant_id\`,\`entity_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`audit_log_type\` ON \`audit_log\` (\`tenant_id\`,\`entity_type\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`audit_log_action\` ON \`audit_log\` (\`tenant_id\`,\`action\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`audit_log_actor\` ON \`audit_log\` (\`tenant_id\`,\`actor_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`brands\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`sector_id\` text,
	\`name\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`description\` text DEFAULT '' NOT NULL,
	\`website\` text,
	\`logo_id\` text,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sector_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (\`logo_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`brands_slug\` ON \`brands\` (\`tenant_id\`,\`slug\`);--> statement-breakpoint
CREATE INDEX \`brands_name\` ON \`brands\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`brands_sector\` ON \`brands\` (\`sector_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`brands_logo\` ON \`brands\` (\`logo_id\`);--> statement-breakpoint
CREATE INDEX \`brands_created\` ON \`brands\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`brands_updated\` ON \`brands\` (\`tenant_id\`,\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`categories\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`parent_id\` text,
	\`name\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`description\` text DEFAULT '' NOT NULL,
	\`position\` integer DEFAULT 0 NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "categories_not_own_parent" CHECK("categories"."parent_id" is null or "categories"."parent_id" <> "categories"."id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`categories_slug\` ON \`categories\` (\`tenant_id\`,\`slug\`);--> statement-breakpoint
CREATE INDEX \`categories_position\` ON \`categories\` (\`tenant_id\`,\`position\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`categories_name\` ON \`categories\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`categories_parent_position\` ON \`categories\` (\`parent_id\`,\`position\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`categories_created\` ON \`categories\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`categories_updated\` ON \`categories\` (\`tenant_id\`,\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`files\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`name\` text NOT NULL,
	\`alt\` text DEFAULT '' NOT NULL,
	\`content_type\` text NOT NULL,
	\`size\` integer NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`files_created\` ON \`files\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`files_updated\` ON \`files\` (\`tenant_id\`,\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`files_name\` ON \`files\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`files_size\` ON \`files\` (\`tenant_id\`,\`size\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`idempotency_keys\` (
	\`tenant_id\` text NOT NULL,
	\`operation\` text NOT NULL,
	\`key\` text NOT NULL,
	\`request_hash\` text NOT NULL,
	\`entity_id\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	PRIMARY KEY(\`tenant_id\`, \`operation\`, \`key\`)
);
--> statement-breakpoint
CREATE INDEX \`idempotency_keys_age\` ON \`idempotency_keys\` (\`created_at\`);--> statement-breakpoint
CREATE TABLE \`order_items\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`order_id\` text NOT NULL,
	\`product_id\` text,
	\`name\` text NOT NULL,
	\`sku\` text NOT NULL,
	\`quantity\` integer NOT NULL,
	\`unit_price\` integer NOT NULL,
	\`total\` integer NOT NULL,
	\`currency\` text NOT NULL,
	\`delivery_status\` text NOT NULL,
	\`position\` integer NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`order_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "order_items_quantity_positive" CHECK("order_items"."quantity" > 0)
);
--> statement-breakpoint
CREATE INDEX \`order_items_order\` ON \`order_items\` (\`order_id\`,\`position\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`order_items_product\` ON \`order_items\` (\`product_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`order_items_created\` ON \`order_items\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`order_items_delivery\` ON \`order_items\` (\`tenant_id\`,\`delivery_status\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`order_items_total\` ON \`order_items\` (\`tenant_id\`,\`total\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`order_items_position\` ON \`order_items\` (\`tenant_id\`,\`position\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`orders\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`store_id\` text NOT NULL,
	\`order_number\` text NOT NULL,
	\`status\` text NOT NULL,
	\`placed_at\` integer NOT NULL,
	\`customer_name\` text NOT NULL,
	\`customer_email\` text NOT NULL,
	\`currency\` text NOT NULL,
	\`subtotal\` integer NOT NULL,
	\`discount\` integer NOT NULL,
	\`shipping\` integer NOT NULL,
	\`tax\` integer NOT NULL,
	\`total\` integer NOT NULL,
	\`item_count\` integer NOT NULL,
	\`payment_method\` text NOT NULL,
	\`customer_data\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`store_id\`) REFERENCES \`stores\`(\`id\`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "orders_status_known" CHECK("orders"."status" in ('pending', 'paid', 'fulfilled', 'cancelled', 'refunded')),
	CONSTRAINT "orders_total_adds_up" CHECK("orders"."total" = "orders"."subtotal" - "orders"."discount" + "orders"."shipping" + "orders"."tax")
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`orders_number\` ON \`orders\` (\`tenant_id\`,\`order_number\`);--> statement-breakpoint
CREATE INDEX \`orders_placed\` ON \`orders\` (\`tenant_id\`,\`placed_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`orders_status_placed\` ON \`orders\` (\`tenant_id\`,\`status\`,\`placed_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`orders_total\` ON \`orders\` (\`tenant_id\`,\`total\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`orders_created\` ON \`orders\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`orders_email\` ON \`orders\` (\`tenant_id\`,\`customer_email\`,\`placed_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`orders_store\` ON \`orders\` (\`store_id\`,\`placed_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`orders_currency\` ON \`orders\` (\`tenant_id\`,\`currency\`,\`placed_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`outbox\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text,
	\`topic\` text NOT NULL,
	\`payload\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`sent_at\` integer
);
--> statement-breakpoint
CREATE INDEX \`outbox_unsent\` ON \`outbox\` (\`sent_at\`,\`created_at\`);--> statement-breakpoint
CREATE TABLE \`product_attributes\` (
	\`product_id\` text NOT NULL,
	\`attribute_key\` text NOT NULL,
	\`position\` integer DEFAULT 0 NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`attribute_value\` text,
	\`attribute_type\` text NOT NULL,
	\`text_value\` text,
	\`number_value\` real,
	\`bool_value\` integer,
	PRIMARY KEY(\`product_id\`, \`attribute_key\`, \`position\`),
	FOREIGN KEY (\`product_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`product_attributes_text\` ON \`product_attributes\` (\`tenant_id\`,\`attribute_key\`,\`text_value\`,\`product_id\`);--> statement-breakpoint
CREATE INDEX \`product_attributes_number\` ON \`product_attributes\` (\`tenant_id\`,\`attribute_key\`,\`number_value\`,\`product_id\`);--> statement-breakpoint
CREATE INDEX \`product_attributes_bool\` ON \`product_attributes\` (\`tenant_id\`,\`attribute_key\`,\`bool_value\`,\`product_id\`);--> statement-breakpoint
CREATE TABLE \`product_type_revisions\` (
	\`product_type_id\` text NOT NULL,
	\`revision\` integer NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`schema\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	PRIMARY KEY(\`product_type_id\`, \`revision\`),
	FOREIGN KEY (\`product_type_id\`) REFERENCES \`product_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE \`product_types\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`name\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`description\` text DEFAULT '' NOT NULL,
	\`schema\` text NOT NULL,
	\`ui_config\` text NOT NULL,
	\`revision\` integer DEFAULT 1 NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`product_types_slug\` ON \`product_types\` (\`tenant_id\`,\`slug\`);--> statement-breakpoint
CREATE INDEX \`product_types_name\` ON \`product_types\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`product_types_created\` ON \`product_types\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`product_types_updated\` ON \`product_types\` (\`tenant_id\`,\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`products\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`product_type_id\` text NOT NULL,
	\`type_revision\` integer NOT NULL,
	\`name\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`sku\` text NOT NULL,
	\`description\` text DEFAULT '' NOT NULL,
	\`status\` text DEFAULT 'draft' NOT NULL,
	\`price\` integer NOT NULL,
	\`currency\` text NOT NULL,
	\`brand_id\` text,
	\`category_id\` text,
	\`published_at\` integer,
	\`metadata\` text NOT NULL,
	\`image_id\` text,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`product_type_id\`) REFERENCES \`product_types\`(\`id\`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "products_price_not_negative" CHECK("products"."price" >= 0),
	CONSTRAINT "products_status_known" CHECK("products"."status" in ('draft', 'active', 'archived'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`products_slug\` ON \`products\` (\`tenant_id\`,\`slug\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`products_sku\` ON \`products\` (\`tenant_id\`,\`sku\`);--> statement-breakpoint
CREATE INDEX \`products_created\` ON \`products\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_updated\` ON \`products\` (\`tenant_id\`,\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_name\` ON \`products\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_price\` ON \`products\` (\`tenant_id\`,\`price\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_status_created\` ON \`products\` (\`tenant_id\`,\`status\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_status_updated\` ON \`products\` (\`tenant_id\`,\`status\`,\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_status_name\` ON \`products\` (\`tenant_id\`,\`status\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_status_price\` ON \`products\` (\`tenant_id\`,\`status\`,\`price\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_status_published\` ON \`products\` (\`tenant_id\`,\`status\`,\`published_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_type\` ON \`products\` (\`product_type_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_brand\` ON \`products\` (\`brand_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`products_category\` ON \`products\` (\`category_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`search_docs\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`scope\` text NOT NULL,
	\`body\` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX \`search_docs_scope\` ON \`search_docs\` (\`scope\`);--> statement-breakpoint
CREATE TABLE \`sectors\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`name\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`description\` text DEFAULT '' NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`sectors_slug\` ON \`sectors\` (\`tenant_id\`,\`slug\`);--> statement-breakpoint
CREATE INDEX \`sectors_name\` ON \`sectors\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`sectors_created\` ON \`sectors\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`sectors_updated\` ON \`sectors\` (\`tenant_id\`,\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`sessions\` (
	\`token_hash\` text PRIMARY KEY NOT NULL,
	\`user_id\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`expires_at\` integer NOT NULL,
	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`sessions_user\` ON \`sessions\` (\`user_id\`);--> statement-breakpoint
CREATE INDEX \`sessions_expires\` ON \`sessions\` (\`expires_at\`);--> statement-breakpoint
CREATE TABLE \`stores\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`name\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`type\` text DEFAULT 'online' NOT NULL,
	\`domain\` text,
	\`currency\` text NOT NULL,
	\`locale\` text NOT NULL,
	\`is_default\` integer DEFAULT false NOT NULL,
	\`settings\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "stores_type_known" CHECK("stores"."type" in ('online', 'retail', 'market'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`stores_slug\` ON \`stores\` (\`tenant_id\`,\`slug\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`stores_domain\` ON \`stores\` (\`domain\`);--> statement-breakpoint
CREATE INDEX \`stores_name\` ON \`stores\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`stores_created\` ON \`stores\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`stores_updated\` ON \`stores\` (\`tenant_id\`,\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`tenant_users\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`user_id\` text NOT NULL,
	\`role\` text NOT NULL,
	\`permissions\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`tenant_users_member\` ON \`tenant_users\` (\`tenant_id\`,\`user_id\`);--> statement-breakpoint
CREATE INDEX \`tenant_users_user\` ON \`tenant_users\` (\`user_id\`);--> statement-breakpoint
CREATE TABLE \`tenants\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`slug\` text NOT NULL,
	\`name\` text NOT NULL,
	\`status\` text DEFAULT 'active' NOT NULL,
	\`plan\` text DEFAULT 'free' NOT NULL,
	\`domain\` text,
	\`subdomain\` text,
	\`currency\` text DEFAULT 'EUR' NOT NULL,
	\`locale\` text DEFAULT 'en-GB' NOT NULL,
	\`time_zone\` text DEFAULT 'UTC' NOT NULL,
	\`settings\` text NOT NULL,
	\`branding\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tenants_status_known" CHECK("tenants"."status" in ('active', 'suspended', 'deleted')),
	CONSTRAINT "tenants_plan_known" CHECK("tenants"."plan" in ('free', 'basic', 'pro', 'enterprise'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`tenants_slug\` ON \`tenants\` (\`slug\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`tenants_domain\` ON \`tenants\` (\`domain\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`tenants_subdomain\` ON \`tenants\` (\`subdomain\`);--> statement-breakpoint
CREATE INDEX \`tenants_name\` ON \`tenants\` (\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`tenants_created\` ON \`tenants\` (\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`tenants_updated\` ON \`tenants\` (\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`ui_components\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text,
	\`name\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`type\` text NOT NULL,
	\`category\` text NOT NULL,
	\`is_system\` integer DEFAULT false NOT NULL,
	\`props_schema\` text NOT NULL,
	\`default_props\` text NOT NULL,
	\`render_config\` text NOT NULL,
	\`dependencies\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`ui_components_slug\` ON \`ui_components\` (\`tenant_id\`,\`slug\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`ui_components_system_slug\` ON \`ui_components\` (\`slug\`) WHERE "ui_components"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX \`ui_components_name\` ON \`ui_components\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`ui_layouts\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text,
	\`name\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`type\` text NOT NULL,
	\`is_system\` integer DEFAULT false NOT NULL,
	\`grid_config\` text NOT NULL,
	\`regions\` text NOT NULL,
	\`responsive_config\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`ui_layouts_slug\` ON \`ui_layouts\` (\`tenant_id\`,\`slug\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`ui_layouts_system_slug\` ON \`ui_layouts\` (\`slug\`) WHERE "ui_layouts"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX \`ui_layouts_name\` ON \`ui_layouts\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`ui_templates\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text,
	\`page\` text NOT NULL,
	\`name\` text NOT NULL,
	\`layout_id\` text NOT NULL,
	\`theme_id\` text,
	\`is_default\` integer DEFAULT false NOT NULL,
	\`is_system\` integer DEFAULT false NOT NULL,
	\`override_config\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`layout_id\`) REFERENCES \`ui_layouts\`(\`id\`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (\`theme_id\`) REFERENCES \`ui_themes\`(\`id\`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`ui_templates_page\` ON \`ui_templates\` (\`tenant_id\`,\`page\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`ui_templates_system_page\` ON \`ui_templates\` (\`page\`) WHERE "ui_templates"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX \`ui_templates_name\` ON \`ui_templates\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`ui_templates_layout\` ON \`ui_templates\` (\`layout_id\`);--> statement-breakpoint
CREATE INDEX \`ui_templates_theme\` ON \`ui_templates\` (\`theme_id\`);--> statement-breakpoint
CREATE TABLE \`ui_themes\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text,
	\`name\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`is_default\` integer DEFAULT false NOT NULL,
	\`is_system\` integer DEFAULT false NOT NULL,
	\`colors\` text NOT NULL,
	\`fonts\` text NOT NULL,
	\`spacing\` text NOT NULL,
	\`borders\` text NOT NULL,
	\`shadows\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`ui_themes_slug\` ON \`ui_themes\` (\`tenant_id\`,\`slug\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`ui_themes_system_slug\` ON \`ui_themes\` (\`slug\`) WHERE "ui_themes"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX \`ui_themes_name\` ON \`ui_themes\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`ui_widgets\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text,
	\`component_id\` text NOT NULL,
	\`page\` text NOT NULL,
	\`region\` text NOT NULL,
	\`position\` integer DEFAULT 0 NOT NULL,
	\`grid\` text NOT NULL,
	\`props\` text NOT NULL,
	\`visibility_rules\` text NOT NULL,
	\`is_active\` integer DEFAULT true NOT NULL,
	\`is_system\` integer DEFAULT false NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`component_id\`) REFERENCES \`ui_components\`(\`id\`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX \`ui_widgets_page\` ON \`ui_widgets\` (\`tenant_id\`,\`page\`,\`position\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`ui_widgets_component\` ON \`ui_widgets\` (\`component_id\`);--> statement-breakpoint
CREATE TABLE \`users\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`email\` text NOT NULL,
	\`name\` text NOT NULL,
	\`is_platform_admin\` integer DEFAULT false NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`users_email\` ON \`users\` (\`email\`);`,
    },
    {
      name: '0001_search',
      sql: `-- The words of search_docs, kept by triggers. It follows rowids: after a plain VACUUM run
-- insert into search_index(search_index) values ('rebuild');
CREATE VIRTUAL TABLE search_index USING fts5(scope, body, content='search_docs', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER search_docs_inserted AFTER INSERT ON search_docs BEGIN
  INSERT INTO search_index(rowid, scope, body) VALUES (new.rowid, new.scope, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_docs_deleted AFTER DELETE ON search_docs BEGIN
  INSERT INTO search_index(search_index, rowid, scope, body) VALUES ('delete', old.rowid, old.scope, old.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_docs_updated AFTER UPDATE OF scope, body ON search_docs BEGIN
  INSERT INTO search_index(search_index, rowid, scope, body) VALUES ('delete', old.rowid, old.scope, old.body);
  INSERT INTO search_index(rowid, scope, body) VALUES (new.rowid, new.scope, new.body);
END;
--> statement-breakpoint
-- D1 has no interactive transactions: within a batch, an insert of 0 here aborts it.
CREATE TABLE _assert (ok integer NOT NULL, CONSTRAINT rows_affected CHECK (ok = 1));
`,
    },
    {
      name: '0002_documents',
      sql: `CREATE TABLE \`draft_editors\` (
	\`draft_id\` text NOT NULL,
	\`id\` text NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`user_id\` text NOT NULL,
	\`name\` text NOT NULL,
	\`place\` text,
	\`seen_at\` integer NOT NULL,
	PRIMARY KEY(\`draft_id\`, \`id\`),
	FOREIGN KEY (\`draft_id\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`draft_editors_seen\` ON \`draft_editors\` (\`seen_at\`);--> statement-breakpoint
CREATE TABLE \`draft_patches\` (
	\`draft_id\` text NOT NULL,
	\`sequence\` integer NOT NULL,
	\`id\` text NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`editor_id\` text NOT NULL,
	\`author_id\` text,
	\`author_name\` text NOT NULL,
	\`label\` text NOT NULL,
	\`operations\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	PRIMARY KEY(\`draft_id\`, \`sequence\`),
	FOREIGN KEY (\`draft_id\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`draft_patches_id\` ON \`draft_patches\` (\`draft_id\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`drafts\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`entity_type\` text NOT NULL,
	\`entity_id\` text NOT NULL,
	\`base_revision\` integer NOT NULL,
	\`content\` text NOT NULL,
	\`sequence\` integer DEFAULT 0 NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`drafts_entity\` ON \`drafts\` (\`tenant_id\`,\`entity_id\`);--> statement-breakpoint
CREATE TABLE \`fragments\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`name\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`description\` text DEFAULT '' NOT NULL,
	\`fields\` text NOT NULL,
	\`revision\` integer DEFAULT 1 NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`fragments_slug\` ON \`fragments\` (\`tenant_id\`,\`slug\`);--> statement-breakpoint
CREATE INDEX \`fragments_name\` ON \`fragments\` (\`tenant_id\`,\`name\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`fragments_created\` ON \`fragments\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`fragments_updated\` ON \`fragments\` (\`tenant_id\`,\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`jobs\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`status\` text DEFAULT 'queued' NOT NULL,
	\`subject_type\` text NOT NULL,
	\`subject_id\` text NOT NULL,
	\`subject_name\` text NOT NULL,
	\`input\` text NOT NULL,
	\`report\` text NOT NULL,
	\`done\` integer DEFAULT 0 NOT NULL,
	\`total\` integer DEFAULT 0 NOT NULL,
	\`attempts\` integer DEFAULT 0 NOT NULL,
	\`lease_id\` text,
	\`leased_until\` integer,
	\`error\` text,
	\`requested_by_id\` text,
	\`requested_by_name\` text NOT NULL,
	\`started_at\` integer,
	\`finished_at\` integer,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`version\` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "jobs_status_known" CHECK("jobs"."status" in ('queued', 'running', 'succeeded', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE INDEX \`jobs_created\` ON \`jobs\` (\`tenant_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`jobs_updated\` ON \`jobs\` (\`tenant_id\`,\`updated_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`jobs_subject\` ON \`jobs\` (\`tenant_id\`,\`subject_id\`,\`created_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`jobs_due\` ON \`jobs\` (\`status\`,\`leased_until\`);--> statement-breakpoint
CREATE TABLE \`product_migrations\` (
	\`job_id\` text NOT NULL,
	\`product_id\` text NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`before\` text NOT NULL,
	\`before_revision\` integer NOT NULL,
	\`after\` text NOT NULL,
	\`after_version\` integer NOT NULL,
	\`lost\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	PRIMARY KEY(\`job_id\`, \`product_id\`),
	FOREIGN KEY (\`job_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`product_migrations_product\` ON \`product_migrations\` (\`tenant_id\`,\`product_id\`);--> statement-breakpoint
CREATE TABLE \`revisions\` (
	\`entity_id\` text NOT NULL,
	\`number\` integer NOT NULL,
	\`tenant_id\` text,
	\`entity_type\` text NOT NULL,
	\`content\` text NOT NULL,
	\`message\` text DEFAULT '' NOT NULL,
	\`author_id\` text,
	\`author_name\` text NOT NULL,
	\`undoes\` integer,
	\`created_at\` integer NOT NULL,
	PRIMARY KEY(\`entity_id\`, \`number\`),
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE \`product_types\` ADD \`contract_hash\` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE \`products\` ADD \`fault_count\` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX \`products_faulty\` ON \`products\` (\`product_type_id\`,\`fault_count\`,\`id\`);`,
    },
    {
      name: '0003_old_revisions',
      sql: `INSERT INTO \`revisions\` (\`entity_id\`, \`number\`, \`tenant_id\`, \`entity_type\`, \`content\`, \`author_name\`, \`created_at\`)
SELECT r.\`product_type_id\`, r.\`revision\`, r.\`tenant_id\`, 'product-types', json_object('name', p.\`name\`, 'description', p.\`description\`, 'schema', json(r.\`schema\`), 'uiConfig', json(p.\`ui_config\`)), '', r.\`created_at\`
FROM \`product_type_revisions\` r JOIN \`product_types\` p ON p.\`id\` = r.\`product_type_id\`;
--> statement-breakpoint
DROP TABLE \`product_type_revisions\`;`,
    },
    {
      name: '0004_old_presence',
      sql: `DROP TABLE \`draft_editors\`;`,
    },
    {
      name: '0005_presence',
      sql: `CREATE TABLE \`document_editors\` (
	\`entity_id\` text NOT NULL,
	\`id\` text NOT NULL,
	\`tenant_id\` text NOT NULL,
	\`user_id\` text NOT NULL,
	\`name\` text NOT NULL,
	\`place\` text,
	\`seen_at\` integer NOT NULL,
	PRIMARY KEY(\`tenant_id\`, \`entity_id\`, \`id\`),
	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`document_editors_seen\` ON \`document_editors\` (\`tenant_id\`,\`entity_id\`,\`seen_at\`);--> statement-breakpoint
CREATE INDEX \`document_editors_age\` ON \`document_editors\` (\`seen_at\`);`,
    },
    {
      name: '0006_pages-and-generations',
      sql: `CREATE TABLE \`generations\` (
	\`scope\` text NOT NULL,
	\`subject\` text NOT NULL,
	\`value\` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(\`scope\`, \`subject\`)
);
--> statement-breakpoint
ALTER TABLE \`ui_components\` ADD \`base_id\` text;--> statement-breakpoint
ALTER TABLE \`ui_components\` ADD \`revision\` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX \`ui_components_base\` ON \`ui_components\` (\`base_id\`);--> statement-breakpoint
ALTER TABLE \`ui_layouts\` ADD \`origin_id\` text;--> statement-breakpoint
ALTER TABLE \`ui_templates\` ADD \`audience\` text DEFAULT 'console' NOT NULL;--> statement-breakpoint
ALTER TABLE \`ui_templates\` ADD \`area\` text;--> statement-breakpoint
ALTER TABLE \`ui_templates\` ADD \`variables\` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE \`ui_templates\` ADD \`refresh_seconds\` integer;--> statement-breakpoint
ALTER TABLE \`ui_templates\` ADD \`visibility_rules\` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE \`ui_templates\` ADD \`revision\` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE \`ui_templates\` ADD \`origin_id\` text;--> statement-breakpoint
ALTER TABLE \`ui_templates\` ADD \`system_revision\` integer;--> statement-breakpoint
CREATE INDEX \`ui_templates_area\` ON \`ui_templates\` (\`tenant_id\`,\`area\`,\`page\`,\`id\`);--> statement-breakpoint
ALTER TABLE \`ui_widgets\` ADD \`binding\` text;--> statement-breakpoint
ALTER TABLE \`ui_widgets\` ADD \`component_revision\` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE \`ui_widgets\` ADD \`origin_id\` text;--> statement-breakpoint
CREATE INDEX \`outbox_recent\` ON \`outbox\` (\`tenant_id\`,\`created_at\`,\`id\`);`,
    },
    {
      name: '0007_kept-answers',
      sql: `ALTER TABLE \`idempotency_keys\` ADD \`answer\` text;`,
    },
  ],
  pg: [
    {
      name: '0000_initial',
      sql: `CREATE TABLE "accounts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"provider" text COLLATE "C" NOT NULL,
	"password_hash" text COLLATE "C",
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C",
	"entity_type" text COLLATE "C" NOT NULL,
	"entity_id" text COLLATE "C" NOT NULL,
	"entity_name" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C",
	"actor_name" text COLLATE "C" NOT NULL,
	"before" json,
	"after" json,
	"changed_fields" json NOT NULL,
	"request_id" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brands" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"sector_id" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"website" text COLLATE "C",
	"logo_id" text COLLATE "C",
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"parent_id" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "categories_not_own_parent" CHECK ("categories"."parent_id" is null or "categories"."parent_id" <> "categories"."id")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"alt" text COLLATE "C" DEFAULT '' NOT NULL,
	"content_type" text COLLATE "C" NOT NULL,
	"size" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"tenant_id" text COLLATE "C" NOT NULL,
	"operation" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"request_hash" text COLLATE "C" NOT NULL,
	"entity_id" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "idempotency_keys_tenant_id_operation_key_pk" PRIMARY KEY("tenant_id","operation","key")
);
--> statement-breakpoint
CREATE TABLE "order_items" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"product_id" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"sku" text COLLATE "C" NOT NULL,
	"quantity" integer NOT NULL,
	"unit_price" bigint NOT NULL,
	"total" bigint NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"delivery_status" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "order_items_quantity_positive" CHECK ("order_items"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"store_id" text COLLATE "C" NOT NULL,
	"order_number" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"placed_at" bigint NOT NULL,
	"customer_name" text COLLATE "C" NOT NULL,
	"customer_email" text COLLATE "C" NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"subtotal" bigint NOT NULL,
	"discount" bigint NOT NULL,
	"shipping" bigint NOT NULL,
	"tax" bigint NOT NULL,
	"total" bigint NOT NULL,
	"item_count" integer NOT NULL,
	"payment_method" text COLLATE "C" NOT NULL,
	"customer_data" json NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "orders_status_known" CHECK ("orders"."status" in ('pending', 'paid', 'fulfilled', 'cancelled', 'refunded')),
	CONSTRAINT "orders_total_adds_up" CHECK ("orders"."total" = "orders"."subtotal" - "orders"."discount" + "orders"."shipping" + "orders"."tax")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C",
	"topic" text COLLATE "C" NOT NULL,
	"payload" json NOT NULL,
	"created_at" bigint NOT NULL,
	"sent_at" bigint
);
--> statement-breakpoint
CREATE TABLE "product_attributes" (
	"product_id" text COLLATE "C" NOT NULL,
	"attribute_key" text COLLATE "C" NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"attribute_value" json,
	"attribute_type" text COLLATE "C" NOT NULL,
	"text_value" text COLLATE "C",
	"number_value" double precision,
	"bool_value" boolean,
	CONSTRAINT "product_attributes_product_id_attribute_key_position_pk" PRIMARY KEY("product_id","attribute_key","position")
);
--> statement-breakpoint
CREATE TABLE "product_type_revisions" (
	"product_type_id" text COLLATE "C" NOT NULL,
	"revision" integer NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"schema" json NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "product_type_revisions_product_type_id_revision_pk" PRIMARY KEY("product_type_id","revision")
);
--> statement-breakpoint
CREATE TABLE "product_types" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"schema" json NOT NULL,
	"ui_config" json NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"product_type_id" text COLLATE "C" NOT NULL,
	"type_revision" integer NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"sku" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"status" text COLLATE "C" DEFAULT 'draft' NOT NULL,
	"price" bigint NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"brand_id" text COLLATE "C",
	"category_id" text COLLATE "C",
	"published_at" bigint,
	"metadata" json NOT NULL,
	"image_id" text COLLATE "C",
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "products_price_not_negative" CHECK ("products"."price" >= 0),
	CONSTRAINT "products_status_known" CHECK ("products"."status" in ('draft', 'active', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "search_docs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"scope" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sectors" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stores" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" DEFAULT 'online' NOT NULL,
	"domain" text COLLATE "C",
	"currency" text COLLATE "C" NOT NULL,
	"locale" text COLLATE "C" NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"settings" json NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "stores_type_known" CHECK ("stores"."type" in ('online', 'retail', 'market'))
);
--> statement-breakpoint
CREATE TABLE "tenant_users" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"permissions" json NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tenants" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" DEFAULT 'active' NOT NULL,
	"plan" text COLLATE "C" DEFAULT 'free' NOT NULL,
	"domain" text COLLATE "C",
	"subdomain" text COLLATE "C",
	"currency" text COLLATE "C" DEFAULT 'EUR' NOT NULL,
	"locale" text COLLATE "C" DEFAULT 'en-GB' NOT NULL,
	"time_zone" text COLLATE "C" DEFAULT 'UTC' NOT NULL,
	"settings" json NOT NULL,
	"branding" json NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tenants_status_known" CHECK ("tenants"."status" in ('active', 'suspended', 'deleted')),
	CONSTRAINT "tenants_plan_known" CHECK ("tenants"."plan" in ('free', 'basic', 'pro', 'enterprise'))
);
--> statement-breakpoint
CREATE TABLE "ui_components" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"category" text COLLATE "C" NOT NULL,
	"is_system" boolean DEFAULT false NOT NULL,
	"props_schema" json NOT NULL,
	"default_props" json NOT NULL,
	"render_config" json NOT NULL,
	"dependencies" json NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ui_layouts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"is_system" boolean DEFAULT false NOT NULL,
	"grid_config" json NOT NULL,
	"regions" json NOT NULL,
	"responsive_config" json NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ui_templates" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C",
	"page" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"layout_id" text COLLATE "C" NOT NULL,
	"theme_id" text COLLATE "C",
	"is_default" boolean DEFAULT false NOT NULL,
	"is_system" boolean DEFAULT false NOT NULL,
	"override_config" json NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ui_themes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"is_system" boolean DEFAULT false NOT NULL,
	"colors" json NOT NULL,
	"fonts" json NOT NULL,
	"spacing" json NOT NULL,
	"borders" json NOT NULL,
	"shadows" json NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ui_widgets" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tenant_id" text COLLATE "C",
	"component_id" text COLLATE "C" NOT NULL,
	"page" text COLLATE "C" NOT NULL,
	"region" text COLLATE "C" NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"grid" json NOT NULL,
	"props" json NOT NULL,
	"visibility_rules" json NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"is_system" boolean DEFAULT false NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"is_platform_admin" boolean DEFAULT false NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brands" ADD CONSTRAINT "brands_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brands" ADD CONSTRAINT "brands_sector_id_sectors_id_fk" FOREIGN KEY ("sector_id") REFERENCES "public"."sectors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brands" ADD CONSTRAINT "brands_logo_id_files_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_attributes" ADD CONSTRAINT "product_attributes_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_attributes" ADD CONSTRAINT "product_attributes_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_type_revisions" ADD CONSTRAINT "product_type_revisions_product_type_id_product_types_id_fk" FOREIGN KEY ("product_type_id") REFERENCES "public"."product_types"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_type_revisions" ADD CONSTRAINT "product_type_revisions_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_types" ADD CONSTRAINT "product_types_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_product_type_id_product_types_id_fk" FOREIGN KEY ("product_type_id") REFERENCES "public"."product_types"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sectors" ADD CONSTRAINT "sectors_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stores" ADD CONSTRAINT "stores_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenant_users" ADD CONSTRAINT "tenant_users_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenant_users" ADD CONSTRAINT "tenant_users_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ui_components" ADD CONSTRAINT "ui_components_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ui_layouts" ADD CONSTRAINT "ui_layouts_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ui_templates" ADD CONSTRAINT "ui_templates_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ui_templates" ADD CONSTRAINT "ui_templates_layout_id_ui_layouts_id_fk" FOREIGN KEY ("layout_id") REFERENCES "public"."ui_layouts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ui_templates" ADD CONSTRAINT "ui_templates_theme_id_ui_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."ui_themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ui_themes" ADD CONSTRAINT "ui_themes_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ui_widgets" ADD CONSTRAINT "ui_widgets_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ui_widgets" ADD CONSTRAINT "ui_widgets_component_id_ui_components_id_fk" FOREIGN KEY ("component_id") REFERENCES "public"."ui_components"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_user_provider" ON "accounts" USING btree ("user_id","provider");--> statement-breakpoint
CREATE INDEX "audit_log_recent" ON "audit_log" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "audit_log_entity" ON "audit_log" USING btree ("tenant_id","entity_id","created_at","id");--> statement-breakpoint
CREATE INDEX "audit_log_type" ON "audit_log" USING btree ("tenant_id","entity_type","created_at","id");--> statement-breakpoint
CREATE INDEX "audit_log_action" ON "audit_log" USING btree ("tenant_id","action","created_at","id");--> statement-breakpoint
CREATE INDEX "audit_log_actor" ON "audit_log" USING btree ("tenant_id","actor_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "brands_slug" ON "brands" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE INDEX "brands_name" ON "brands" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "brands_sector" ON "brands" USING btree ("sector_id","name","id");--> statement-breakpoint
CREATE INDEX "brands_logo" ON "brands" USING btree ("logo_id");--> statement-breakpoint
CREATE INDEX "brands_created" ON "brands" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "brands_updated" ON "brands" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "categories_slug" ON "categories" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE INDEX "categories_position" ON "categories" USING btree ("tenant_id","position","name","id");--> statement-breakpoint
CREATE INDEX "categories_name" ON "categories" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "categories_parent_position" ON "categories" USING btree ("parent_id","position","name","id");--> statement-breakpoint
CREATE INDEX "categories_created" ON "categories" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "categories_updated" ON "categories" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "files_created" ON "files" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "files_updated" ON "files" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "files_name" ON "files" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "files_size" ON "files" USING btree ("tenant_id","size","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "order_items_order" ON "order_items" USING btree ("order_id","position","id");--> statement-breakpoint
CREATE INDEX "order_items_product" ON "order_items" USING btree ("product_id","created_at","id");--> statement-breakpoint
CREATE INDEX "order_items_created" ON "order_items" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "order_items_delivery" ON "order_items" USING btree ("tenant_id","delivery_status","created_at","id");--> statement-breakpoint
CREATE INDEX "order_items_total" ON "order_items" USING btree ("tenant_id","total","id");--> statement-breakpoint
CREATE INDEX "order_items_position" ON "order_items" USING btree ("tenant_id","position","id");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_number" ON "orders" USING btree ("tenant_id","order_number");--> statement-breakpoint
CREATE INDEX "orders_placed" ON "orders" USING btree ("tenant_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "orders_status_placed" ON "orders" USING btree ("tenant_id","status","placed_at","id");--> statement-breakpoint
CREATE INDEX "orders_total" ON "orders" USING btree ("tenant_id","total","id");--> statement-breakpoint
CREATE INDEX "orders_created" ON "orders" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "orders_email" ON "orders" USING btree ("tenant_id","customer_email","placed_at","id");--> statement-breakpoint
CREATE INDEX "orders_store" ON "orders" USING btree ("store_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "orders_currency" ON "orders" USING btree ("tenant_id","currency","placed_at","id");--> statement-breakpoint
CREATE INDEX "outbox_unsent" ON "outbox" USING btree ("sent_at","created_at");--> statement-breakpoint
CREATE INDEX "product_attributes_text" ON "product_attributes" USING btree ("tenant_id","attribute_key","text_value","product_id");--> statement-breakpoint
CREATE INDEX "product_attributes_number" ON "product_attributes" USING btree ("tenant_id","attribute_key","number_value","product_id");--> statement-breakpoint
CREATE INDEX "product_attributes_bool" ON "product_attributes" USING btree ("tenant_id","attribute_key","bool_value","product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "product_types_slug" ON "product_types" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE INDEX "product_types_name" ON "product_types" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "product_types_created" ON "product_types" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "product_types_updated" ON "product_types" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "products_slug" ON "products" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "products_sku" ON "products" USING btree ("tenant_id","sku");--> statement-breakpoint
CREATE INDEX "products_created" ON "products" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "products_updated" ON "products" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "products_name" ON "products" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "products_price" ON "products" USING btree ("tenant_id","price","id");--> statement-breakpoint
CREATE INDEX "products_status_created" ON "products" USING btree ("tenant_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "products_status_updated" ON "products" USING btree ("tenant_id","status","updated_at","id");--> statement-breakpoint
CREATE INDEX "products_status_name" ON "products" USING btree ("tenant_id","status","name","id");--> statement-breakpoint
CREATE INDEX "products_status_price" ON "products" USING btree ("tenant_id","status","price","id");--> statement-breakpoint
CREATE INDEX "products_status_published" ON "products" USING btree ("tenant_id","status","published_at","id");--> statement-breakpoint
CREATE INDEX "products_type" ON "products" USING btree ("product_type_id","created_at","id");--> statement-breakpoint
CREATE INDEX "products_brand" ON "products" USING btree ("brand_id","created_at","id");--> statement-breakpoint
CREATE INDEX "products_category" ON "products" USING btree ("category_id","created_at","id");--> statement-breakpoint
CREATE INDEX "search_docs_scope" ON "search_docs" USING btree ("scope");--> statement-breakpoint
CREATE UNIQUE INDEX "sectors_slug" ON "sectors" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE INDEX "sectors_name" ON "sectors" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "sectors_created" ON "sectors" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "sectors_updated" ON "sectors" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "stores_slug" ON "stores" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "stores_domain" ON "stores" USING btree ("domain");--> statement-breakpoint
CREATE INDEX "stores_name" ON "stores" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "stores_created" ON "stores" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "stores_updated" ON "stores" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "tenant_users_member" ON "tenant_users" USING btree ("tenant_id","user_id");--> statement-breakpoint
CREATE INDEX "tenant_users_user" ON "tenant_users" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tenants_slug" ON "tenants" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "tenants_domain" ON "tenants" USING btree ("domain");--> statement-breakpoint
CREATE UNIQUE INDEX "tenants_subdomain" ON "tenants" USING btree ("subdomain");--> statement-breakpoint
CREATE INDEX "tenants_name" ON "tenants" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "tenants_created" ON "tenants" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "tenants_updated" ON "tenants" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ui_components_slug" ON "ui_components" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "ui_components_system_slug" ON "ui_components" USING btree ("slug") WHERE "ui_components"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX "ui_components_name" ON "ui_components" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ui_layouts_slug" ON "ui_layouts" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "ui_layouts_system_slug" ON "ui_layouts" USING btree ("slug") WHERE "ui_layouts"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX "ui_layouts_name" ON "ui_layouts" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ui_templates_page" ON "ui_templates" USING btree ("tenant_id","page");--> statement-breakpoint
CREATE UNIQUE INDEX "ui_templates_system_page" ON "ui_templates" USING btree ("page") WHERE "ui_templates"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX "ui_templates_name" ON "ui_templates" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "ui_templates_layout" ON "ui_templates" USING btree ("layout_id");--> statement-breakpoint
CREATE INDEX "ui_templates_theme" ON "ui_templates" USING btree ("theme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ui_themes_slug" ON "ui_themes" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "ui_themes_system_slug" ON "ui_themes" USING btree ("slug") WHERE "ui_themes"."tenant_id" is null;--> statement-breakpoint
CREATE INDEX "ui_themes_name" ON "ui_themes" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "ui_widgets_page" ON "ui_widgets" USING btree ("tenant_id","page","position","id");--> statement-breakpoint
CREATE INDEX "ui_widgets_component" ON "ui_widgets" USING btree ("component_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");`,
    },
    {
      name: '0001_search',
      sql: `-- The words of search_docs, and its scope behind an @ that no word can hold.
ALTER TABLE search_docs ADD COLUMN words tsvector GENERATED ALWAYS AS (
  array_to_tsvector(array_append(array_remove(string_to_array(body, ' '), ''), '@' || scope))
) STORED;
--> statement-breakpoint
CREATE INDEX search_docs_words ON search_docs USING gin (words);
`,
    },
    {
      name: '0002_documents',
      sql: `CREATE TABLE "draft_editors" (
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
CREATE INDEX "products_faulty" ON "products" USING btree ("product_type_id","fault_count","id");`,
    },
    {
      name: '0003_old_revisions',
      sql: `INSERT INTO "revisions" ("entity_id", "number", "tenant_id", "entity_type", "content", "author_name", "created_at")
SELECT r."product_type_id", r."revision", r."tenant_id", 'product-types', json_build_object('name', p."name", 'description', p."description", 'schema', r."schema", 'uiConfig', p."ui_config"), '', r."created_at"
FROM "product_type_revisions" r JOIN "product_types" p ON p."id" = r."product_type_id";
--> statement-breakpoint
DROP TABLE "product_type_revisions" CASCADE;`,
    },
    {
      name: '0004_old_presence',
      sql: `DROP TABLE "draft_editors" CASCADE;`,
    },
    {
      name: '0005_presence',
      sql: `CREATE TABLE "document_editors" (
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
CREATE INDEX "document_editors_age" ON "document_editors" USING btree ("seen_at");`,
    },
    {
      name: '0006_pages-and-generations',
      sql: `CREATE TABLE "generations" (
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
CREATE INDEX "ui_templates_area" ON "ui_templates" USING btree ("tenant_id","area","page","id");`,
    },
    {
      name: '0007_kept-answers',
      sql: `ALTER TABLE "idempotency_keys" ADD COLUMN "answer" json;`,
    },
  ],
}
