INSERT INTO `revisions` (`entity_id`, `number`, `tenant_id`, `entity_type`, `content`, `author_name`, `created_at`)
SELECT r.`product_type_id`, r.`revision`, r.`tenant_id`, 'product-types', json_object('name', p.`name`, 'description', p.`description`, 'schema', json(r.`schema`), 'uiConfig', json(p.`ui_config`)), '', r.`created_at`
FROM `product_type_revisions` r JOIN `product_types` p ON p.`id` = r.`product_type_id`;
--> statement-breakpoint
DROP TABLE `product_type_revisions`;