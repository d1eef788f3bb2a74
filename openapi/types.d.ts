// Generated from openapi.json by `pnpm openapi`.
export interface paths {
    "/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed-in person
         * @description Answers who is signed in, the shops they belong to, and what they may do in each.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Checks e-mail and password and starts a session, kept in an httpOnly cookie for 24 hours. A wrong pair answers 401 without saying which of the two was wrong.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session here and now; its cookie is worthless from then on.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a schema on sample data
         * @description Checks a schema, or its short form, and validates sample data against it, with the very validator that saves products. Saves nothing. Needs the permission `product-types:read`.
         */
        post: operations["checkProductType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/impact/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export what a change of a product type would do
         * @description The same as the preview, as a file: a line for every fault of every product that would not fit, and for every value that would be lost. Needs the permission `product-types:read`.
         */
        post: operations["exportProductTypeImpact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the import template of a product type
         * @description Answers the header line of a file that products of this type can be imported from. `X-Contract-Hash` and the file's name say which contract it was made for. Needs the permission `product-types:read`.
         */
        get: operations["getProductTypeImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a change of a product type
         * @description Tries a changed type on every product that there is: how many stay valid, which do not and why, what would be lost, what else refers to the fields. Changes nothing. Needs the permission `product-types:read`.
         */
        post: operations["previewProductTypeImpact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview taking back the last published change
         * @description Says what taking back the last published change would do: which products come back exactly, and what of those that were edited or made since would be lost. Refused when there is no published change to take back (422). Needs the permission `product-types:read`.
         */
        get: operations["previewProductTypeUndo"];
        put?: never;
        /**
         * Take back a published change
         * @description Publishes the content of the revision before as a new one, and starts the job that brings the products back: exactly, where they were not edited since. An undo can be taken back as well. 412 when the type was changed since the preview. Needs the permission `product-types:update`.
         */
        post: operations["undoProductType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the draft of a product type
         * @description Makes the draft the type, as a new revision, and starts the job that carries every product over; until it reaches a product, that product is read as it was. Needs If-Match with the draft's ETag: 412 when the draft or the type was changed since. Refused when a choice says so (422). Needs the permission `product-types:update`.
         */
        post: operations["publishProductType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{productType}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the products of a type
         * @description Answers a page of the products of one type, with the parameters of the list of all products. The shop's own document has this path once for each type, with the type's custom fields as parameters. Needs the permission `products:read`.
         */
        get: operations["listProductsOfType"];
        put?: never;
        /**
         * Create a product of a type
         * @description Makes a product of the type that the path names. The shop's own document has this path once for each type, with the type's custom fields in the body. Needs the permission `products:create`.
         */
        post: operations["createProductOfType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description Stops a job before its next slice. What is done stays done: products that a change of their type has not reached yet are carried over when somebody next saves them, or when the job is resumed. Refused for a job that has come to rest (422). Needs the permission `jobs:update`.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/jobs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a job
         * @description Takes up a cancelled or failed job where it stopped. Nothing is done twice. Refused for a job that is under way or done (422). Needs the permission `jobs:update`.
         */
        post: operations["resumeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List media
         * @description Answers a page of media: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `files:read`.
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Upload a file
         * @description Takes one file as multipart/form-data. Its kind is read from its first bytes, not from what the sender claims. Refused when larger than 10 MiB (413) or of another kind (415). Needs the permission `files:create`.
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file's content
         * @description Answers the bytes. They never change for an id, so they may be cached for good. A `Range` of bytes is answered alone.
         */
        get: operations["getFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a resolved page
         * @description Resolves in seven steps: the template (the shop's, else the system's), its layout, its theme with the shop's branding, the page's widgets by region and position, each widget's component, the template's overrides, and at last the widgets that the viewer may see. What the viewer may not see is not in the answer. A page that the viewer may not open is not there. The page called `default` is the console's default one. Looking as somebody else, at a draft or behind the scenes needs the permission `ui:update`. Needs the permission `pages:read`.
         */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/storefront/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a page of the storefront
         * @description Resolves in seven steps: the template (the shop's, else the system's), its layout, its theme with the shop's branding, the page's widgets by region and position, each widget's component, the template's overrides, and at last the widgets that the viewer may see. What the viewer may not see is not in the answer. Anybody may read it: it shows what a visitor without a role sees, of pages that are for the storefront. The page called `default` is its default one.
         */
        get: operations["getStorefrontPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pages that one may open
         * @description Tells which pages there are for the viewer: the shop's own, and the system's where the shop has none of that name. What the viewer may not open is not in the answer, nor is a page without widgets for who may not change pages: nothing is published on it yet. Needs the permission `pages:read`.
         */
        get: operations["listPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/pages/{page}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a page's data
         * @description Answers everything that the widgets of a page show, in one request. The page is resolved for the viewer first: what they may not see is neither asked nor answered. What the variables hold stands in the place of their names; what was selected in one widget narrows the others whose data has that dimension; questions that are the same are asked once. A widget whose data cannot be had says why, beside the others. Changes nothing. Figures need the permission `insights:read`, rows that of their resource. Looking as somebody else or at a draft needs `ui:update`, and shows no more than both may read. Needs the permission `pages:read`.
         */
        post: operations["queryPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/storefront/pages/{page}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the data of a storefront's page
         * @description Answers everything that the widgets of a page show, in one request. The page is resolved for the viewer first: what they may not see is neither asked nor answered. What the variables hold stands in the place of their names; what was selected in one widget narrows the others whose data has that dimension; questions that are the same are asked once. A widget whose data cannot be had says why, beside the others. Changes nothing. Anybody may ask; of data there is what anybody may see: the products on sale.
         */
        post: operations["queryStorefrontPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/customize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a shop's own copy of a system page
         * @description Copies a page of the system with its widgets; from then on the shop's visitors see the copy. Where the shop has one already, that is the answer and nothing is changed. Needs the permission `ui:create`.
         */
        post: operations["customizeTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare a page with the system's
         * @description Answers in what a copy differs from the revision of the system that it holds, in words. Widgets are told in the ids of the system. A page that is no copy differs in nothing. Needs the permission `ui:read`.
         */
        get: operations["getTemplateDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an upgrade of a system page
         * @description Answers what the system changed of a page since the revision that the copy's draft holds, and where that meets what the shop changed itself. Copies that nobody changed follow the system by themselves. Needs the permission `ui:read`.
         */
        get: operations["getTemplateUpgrade"];
        put?: never;
        /**
         * Take over an upgrade of a system page
         * @description Merges what the system changed with what the shop changed, and puts the result into the draft as one patch, to be looked at and published. Needs If-Match with the draft's ETag; 412 when somebody has gone on editing, 409 when the system has moved on again. Needs the permission `ui:update`.
         */
        post: operations["upgradeTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the draft of a page
         * @description Makes the draft the page, with its widgets, as a new revision. Needs If-Match with the draft's ETag: 412 when somebody has gone on editing, or the page was changed past the draft. What is not sound is refused, with a pointer into the content for every fault (422). What is sound but shows visitors nothing yet is published, and told in `advice`. Needs the permission `ui:update`.
         */
        post: operations["publishTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the system's page
         * @description Deletes the shop's own copy with its widgets and its draft, and answers the page of the system that takes its place. The copy can be restored from its history. Needs If-Match. Refused for a page that is no copy (422). Needs the permission `ui:delete`.
         */
        post: operations["resetTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/layouts/{id}/customize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a shop's own copy of a system layout
         * @description Copies a layout of the system; every page of the shop that names the original is laid out by the copy. Where the shop has one already, that is the answer and nothing is changed. Needs the permission `ui:create`.
         */
        post: operations["customizeLayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/layouts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the system's layout
         * @description Deletes the shop's own copy and answers the layout of the system that takes its place. The copy can be restored from its history. Pages that name the copy itself name the original from then on, in the same unit of work: each is a new revision, and is answered in `pages`. So do drafts that name it, by a patch of theirs: their pages are answered in `drafts`. A page that is restored to how it was with the copy keeps the layout that it has. Needs If-Match. Refused for a layout that is no copy (422), and where a page comes to name the copy at the same moment (409). Needs the permission `ui:delete`.
         */
        post: operations["resetLayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a page
         * @description Answers the published page as a bundle that any shop can import: its layout, theme and components by address name, with the definitions of those that are the shop’s own. Needs the permission `ui:read`.
         */
        get: operations["exportPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a page
         * @description Makes a page of a file, as a draft to look at and publish: what overlaps is put apart, what is missing is named. Ids of other shops are left out. All of it is made or nothing, and faults point into the file (`/source/…`). Takes an Idempotency-Key. Needs the permission `ui:create`.
         */
        post: operations["importPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/insights/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export figures or rows
         * @description Answers one question as a file: all of its groups or rows, whatever the limit. Cells that a spreadsheet would take for formulas are shown as the text they are. Refuses what the question itself would be refused for. Needs the permission `insights:read`.
         */
        post: operations["exportInsight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for figures and rows
         * @description Answers many questions in one request: counted by the API over all rows, per currency, over whole days of the time zone of the shop. Changes nothing. A question that cannot be asked is refused at its place (400), and one that the caller may not ask with 403; then none is answered. Needs the permission `insights:read`.
         */
        post: operations["queryInsights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/pages/{page}/widgets/{widgetId}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a widget's data
         * @description Answers what a widget shows as a file: all of its groups or rows, whatever its limit. The page is resolved for the viewer first: a widget that they may not see, or that shows no data, is not there (404). Needs the permission `pages:read`.
         */
        post: operations["exportWidget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listen to changes
         * @description Streams the changes of the shop that the caller may know of, as they are made: which row of which resource, or only which figures, or that pages have changed. Holds no data: ask for what is on show again. The stream ends now and then; whoever reconnects with `Last-Event-ID`, as browsers do by themselves, misses nothing. Needs the permission `pages:read`.
         */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/storefront/products/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product on sale
         * @description Answers one active product by its address name.
         */
        get: operations["getStorefrontProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/storefront/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the products on sale
         * @description Answers a page of active products, filtered, sorted and searched. Drafts and archived products never show.
         */
        get: operations["listStorefrontProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the contract
         * @description Answers this document.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the shop's own contract
         * @description Answers the contract narrowed to one shop: every product type is a schema and a path of its own, its custom fields are typed filters. Needs the permission `product-types:read`.
         */
        get: operations["getTenantContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get health
         * @description Checks database, cache, storage and queue, each by name and with its latency. Answers 503 when one of them is down.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get liveness (short address)
         * @description Answers as long as the process can answer at all. Checks nothing else.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/liveness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get liveness
         * @description Answers as long as the process can answer at all. Checks nothing else.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get readiness
         * @description Checks database, cache, storage and queue, each by name and with its latency. Answers 503 when one of them is down.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get readiness (short address)
         * @description Checks database, cache, storage and queue, each by name and with its latency. Answers 503 when one of them is down.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the draft of a product type
         * @description Answers the one draft that everybody shares; what is published, while nobody has changed anything. Needs the permission `product-types:read`.
         */
        get: operations["getProductTypeDraft"];
        put?: never;
        post?: never;
        /**
         * Discard the draft of a product type
         * @description Throws the draft away; what is published stays. Needs If-Match; when somebody has gone on editing, the answer is 412 with the draft as it is now. Needs the permission `product-types:update`.
         */
        delete: operations["discardProductTypeDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/draft/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise the draft of a product type
         * @description Appends patches to the draft, all of them or none, and answers what others did and who is there. Patches need the permission `product-types:update` and a current `sequence`: when others were faster the answer is 412 with the same content in `current`, for the editor to put its patches on top. A patch that is sent again is not applied again. Needs the permission `product-types:read`.
         */
        post: operations["syncProductTypeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the revisions of a product type
         * @description Answers every publication of the product type, the newest first: who, when, and what they said of it. Needs the permission `product-types:read`.
         */
        get: operations["listProductTypeRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a revision of a product type
         * @description Answers the product type as it was published then. Needs the permission `product-types:read`.
         */
        get: operations["getProductTypeRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the draft of a page
         * @description Answers the one draft that everybody shares; what is published, while nobody has changed anything. Needs the permission `ui:read`.
         */
        get: operations["getTemplateDraft"];
        put?: never;
        post?: never;
        /**
         * Discard the draft of a page
         * @description Throws the draft away; what is published stays. Needs If-Match; when somebody has gone on editing, the answer is 412 with the draft as it is now. Needs the permission `ui:update`.
         */
        delete: operations["discardTemplateDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/draft/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise the draft of a page
         * @description Appends patches to the draft, all of them or none, and answers what others did and who is there. Patches need the permission `ui:update` and a current `sequence`: when others were faster the answer is 412 with the same content in `current`, for the editor to put its patches on top. A patch that is sent again is not applied again. Needs the permission `ui:read`.
         */
        post: operations["syncTemplateDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the revisions of a page
         * @description Answers every publication of the page, the newest first: who, when, and what they said of it. Needs the permission `ui:read`.
         */
        get: operations["listTemplateRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a revision of a page
         * @description Answers the page as it was published then. Needs the permission `ui:read`.
         */
        get: operations["getTemplateRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tenants
         * @description Answers a page of tenants: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Only for administrators of the platform.
         */
        get: operations["listTenants"];
        put?: never;
        /**
         * Create a tenant
         * @description Makes a tenant. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Only for administrators of the platform.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a tenant
         * @description Answers a tenant with its ETag, which a later change sends back as If-Match. Only for administrators of the platform.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        /**
         * Delete a tenant
         * @description Deletes a tenant. Refused while other rows need it (409). It can be brought back from its history. Only for administrators of the platform.
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        /**
         * Change a tenant
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Only for administrators of the platform.
         */
        patch: operations["updateTenant"];
        trace?: never;
    };
    "/admin/tenants/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a tenant
         * @description Answers who changed the tenant, when, and what: the newest entry first. Works for deleted rows too. Only for administrators of the platform.
         */
        get: operations["listTenantHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tenants/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a tenant
         * @description Brings the tenant back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Only for administrators of the platform.
         */
        post: operations["restoreTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stores
         * @description Answers a page of stores: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `stores:read`.
         */
        get: operations["listStores"];
        put?: never;
        /**
         * Create a store
         * @description Makes a store. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `stores:create`.
         */
        post: operations["createStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/stores/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a store
         * @description Answers a store with its ETag, which a later change sends back as If-Match. Needs the permission `stores:read`.
         */
        get: operations["getStore"];
        put?: never;
        post?: never;
        /**
         * Delete a store
         * @description Deletes a store. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `stores:delete`.
         */
        delete: operations["deleteStore"];
        options?: never;
        head?: never;
        /**
         * Change a store
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `stores:update`.
         */
        patch: operations["updateStore"];
        trace?: never;
    };
    "/{tenant}/admin/stores/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a store
         * @description Answers who changed the store, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `stores:read`.
         */
        get: operations["listStoreHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/stores/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a store
         * @description Brings the store back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `stores:update`.
         */
        post: operations["restoreStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Answers a page of products: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `products:read`.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description Makes a product. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `products:create`.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product
         * @description Answers a product with its ETag, which a later change sends back as If-Match. Needs the permission `products:read`.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /**
         * Delete a product
         * @description Deletes a product. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `products:delete`.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /**
         * Change a product
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `products:update`.
         */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/{tenant}/admin/products/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a product
         * @description Answers who changed the product, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `products:read`.
         */
        get: operations["listProductHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/products/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a product
         * @description Brings the product back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `products:update`.
         */
        post: operations["restoreProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List product types
         * @description Answers a page of product types: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `product-types:read`.
         */
        get: operations["listProductTypes"];
        put?: never;
        /**
         * Create a product type
         * @description Makes a product type. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `product-types:create`.
         */
        post: operations["createProductType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product type
         * @description Answers a product type with its ETag, which a later change sends back as If-Match. Needs the permission `product-types:read`.
         */
        get: operations["getProductType"];
        put?: never;
        post?: never;
        /**
         * Delete a product type
         * @description Deletes a product type. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `product-types:delete`.
         */
        delete: operations["deleteProductType"];
        options?: never;
        head?: never;
        /**
         * Change a product type
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `product-types:update`.
         */
        patch: operations["updateProductType"];
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a product type
         * @description Answers who changed the product type, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `product-types:read`.
         */
        get: operations["listProductTypeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/product-types/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a product type
         * @description Brings the product type back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `product-types:update`.
         */
        post: operations["restoreProductType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/fragments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List fragments
         * @description Answers a page of fragments: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `product-types:read`.
         */
        get: operations["listFragments"];
        put?: never;
        /**
         * Create a fragment
         * @description Makes a fragment. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `product-types:create`.
         */
        post: operations["createFragment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/fragments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a fragment
         * @description Answers a fragment with its ETag, which a later change sends back as If-Match. Needs the permission `product-types:read`.
         */
        get: operations["getFragment"];
        put?: never;
        post?: never;
        /**
         * Delete a fragment
         * @description Deletes a fragment. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `product-types:delete`.
         */
        delete: operations["deleteFragment"];
        options?: never;
        head?: never;
        /**
         * Change a fragment
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `product-types:update`.
         */
        patch: operations["updateFragment"];
        trace?: never;
    };
    "/{tenant}/admin/fragments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a fragment
         * @description Answers who changed the fragment, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `product-types:read`.
         */
        get: operations["listFragmentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/fragments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a fragment
         * @description Brings the fragment back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `product-types:update`.
         */
        post: operations["restoreFragment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List brands
         * @description Answers a page of brands: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `brands:read`.
         */
        get: operations["listBrands"];
        put?: never;
        /**
         * Create a brand
         * @description Makes a brand. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `brands:create`.
         */
        post: operations["createBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a brand
         * @description Answers a brand with its ETag, which a later change sends back as If-Match. Needs the permission `brands:read`.
         */
        get: operations["getBrand"];
        put?: never;
        post?: never;
        /**
         * Delete a brand
         * @description Deletes a brand. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `brands:delete`.
         */
        delete: operations["deleteBrand"];
        options?: never;
        head?: never;
        /**
         * Change a brand
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `brands:update`.
         */
        patch: operations["updateBrand"];
        trace?: never;
    };
    "/{tenant}/admin/brands/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a brand
         * @description Answers who changed the brand, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `brands:read`.
         */
        get: operations["listBrandHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/brands/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a brand
         * @description Brings the brand back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `brands:update`.
         */
        post: operations["restoreBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sectors
         * @description Answers a page of sectors: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `sectors:read`.
         */
        get: operations["listSectors"];
        put?: never;
        /**
         * Create a sector
         * @description Makes a sector. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `sectors:create`.
         */
        post: operations["createSector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/sectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a sector
         * @description Answers a sector with its ETag, which a later change sends back as If-Match. Needs the permission `sectors:read`.
         */
        get: operations["getSector"];
        put?: never;
        post?: never;
        /**
         * Delete a sector
         * @description Deletes a sector. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `sectors:delete`.
         */
        delete: operations["deleteSector"];
        options?: never;
        head?: never;
        /**
         * Change a sector
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `sectors:update`.
         */
        patch: operations["updateSector"];
        trace?: never;
    };
    "/{tenant}/admin/sectors/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a sector
         * @description Answers who changed the sector, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `sectors:read`.
         */
        get: operations["listSectorHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/sectors/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a sector
         * @description Brings the sector back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `sectors:update`.
         */
        post: operations["restoreSector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description Answers a page of categories: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `categories:read`.
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create a category
         * @description Makes a category. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `categories:create`.
         */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a category
         * @description Answers a category with its ETag, which a later change sends back as If-Match. Needs the permission `categories:read`.
         */
        get: operations["getCategory"];
        put?: never;
        post?: never;
        /**
         * Delete a category
         * @description Deletes a category. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `categories:delete`.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /**
         * Change a category
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `categories:update`.
         */
        patch: operations["updateCategory"];
        trace?: never;
    };
    "/{tenant}/admin/categories/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a category
         * @description Answers who changed the category, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `categories:read`.
         */
        get: operations["listCategoryHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/categories/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a category
         * @description Brings the category back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `categories:update`.
         */
        post: operations["restoreCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file
         * @description Answers a file with its ETag, which a later change sends back as If-Match. Needs the permission `files:read`.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description Deletes a file. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `files:delete`.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        /**
         * Change a file
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `files:update`.
         */
        patch: operations["updateFile"];
        trace?: never;
    };
    "/{tenant}/admin/files/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a file
         * @description Answers who changed the file, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `files:read`.
         */
        get: operations["listFileHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/files/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a file
         * @description Brings the file back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `files:update`.
         */
        post: operations["restoreFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Answers a page of orders: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `orders:read`.
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description Answers an order with its ETag, which a later change sends back as If-Match. Needs the permission `orders:read`.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/order-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List order items
         * @description Answers a page of order items: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `orders:read`.
         */
        get: operations["listOrderItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/order-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order item
         * @description Answers an order item with its ETag, which a later change sends back as If-Match. Needs the permission `orders:read`.
         */
        get: operations["getOrderItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pages
         * @description Answers a page of pages: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `ui:read`.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Create a page
         * @description Makes a page. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `ui:create`.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a page
         * @description Answers a page with its ETag, which a later change sends back as If-Match. Needs the permission `ui:read`.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        /**
         * Delete a page
         * @description Deletes a page. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `ui:delete`.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        /**
         * Change a page
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `ui:update`.
         */
        patch: operations["updateTemplate"];
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a page
         * @description Answers who changed the page, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `ui:read`.
         */
        get: operations["listTemplateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/templates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a page
         * @description Brings the page back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `ui:update`.
         */
        post: operations["restoreTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List themes
         * @description Answers a page of themes: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `ui:read`.
         */
        get: operations["listThemes"];
        put?: never;
        /**
         * Create a theme
         * @description Makes a theme. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `ui:create`.
         */
        post: operations["createTheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/themes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a theme
         * @description Answers a theme with its ETag, which a later change sends back as If-Match. Needs the permission `ui:read`.
         */
        get: operations["getTheme"];
        put?: never;
        post?: never;
        /**
         * Delete a theme
         * @description Deletes a theme. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `ui:delete`.
         */
        delete: operations["deleteTheme"];
        options?: never;
        head?: never;
        /**
         * Change a theme
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `ui:update`.
         */
        patch: operations["updateTheme"];
        trace?: never;
    };
    "/{tenant}/admin/ui/themes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a theme
         * @description Answers who changed the theme, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `ui:read`.
         */
        get: operations["listThemeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/themes/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a theme
         * @description Brings the theme back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `ui:update`.
         */
        post: operations["restoreTheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List layouts
         * @description Answers a page of layouts: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `ui:read`.
         */
        get: operations["listLayouts"];
        put?: never;
        /**
         * Create a layout
         * @description Makes a layout. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `ui:create`.
         */
        post: operations["createLayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/layouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a layout
         * @description Answers a layout with its ETag, which a later change sends back as If-Match. Needs the permission `ui:read`.
         */
        get: operations["getLayout"];
        put?: never;
        post?: never;
        /**
         * Delete a layout
         * @description Deletes a layout. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `ui:delete`.
         */
        delete: operations["deleteLayout"];
        options?: never;
        head?: never;
        /**
         * Change a layout
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `ui:update`.
         */
        patch: operations["updateLayout"];
        trace?: never;
    };
    "/{tenant}/admin/ui/layouts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a layout
         * @description Answers who changed the layout, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `ui:read`.
         */
        get: operations["listLayoutHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/layouts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a layout
         * @description Brings the layout back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `ui:update`.
         */
        post: operations["restoreLayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List components
         * @description Answers a page of components: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `ui:read`.
         */
        get: operations["listComponents"];
        put?: never;
        /**
         * Create a component
         * @description Makes a component. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `ui:create`.
         */
        post: operations["createComponent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/components/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a component
         * @description Answers a component with its ETag, which a later change sends back as If-Match. Needs the permission `ui:read`.
         */
        get: operations["getComponent"];
        put?: never;
        post?: never;
        /**
         * Delete a component
         * @description Deletes a component. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `ui:delete`.
         */
        delete: operations["deleteComponent"];
        options?: never;
        head?: never;
        /**
         * Change a component
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `ui:update`.
         */
        patch: operations["updateComponent"];
        trace?: never;
    };
    "/{tenant}/admin/ui/components/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a component
         * @description Answers who changed the component, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `ui:read`.
         */
        get: operations["listComponentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/components/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a component
         * @description Brings the component back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `ui:update`.
         */
        post: operations["restoreComponent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/widgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List widgets
         * @description Answers a page of widgets: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `ui:read`.
         */
        get: operations["listWidgets"];
        put?: never;
        /**
         * Create a widget
         * @description Makes a widget. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422). Needs the permission `ui:create`.
         */
        post: operations["createWidget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/widgets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a widget
         * @description Answers a widget with its ETag, which a later change sends back as If-Match. Needs the permission `ui:read`.
         */
        get: operations["getWidget"];
        put?: never;
        post?: never;
        /**
         * Delete a widget
         * @description Deletes a widget. Refused while other rows need it (409). It can be brought back from its history. Needs the permission `ui:delete`.
         */
        delete: operations["deleteWidget"];
        options?: never;
        head?: never;
        /**
         * Change a widget
         * @description Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now. Needs the permission `ui:update`.
         */
        patch: operations["updateWidget"];
        trace?: never;
    };
    "/{tenant}/admin/ui/widgets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a widget
         * @description Answers who changed the widget, when, and what: the newest entry first. Works for deleted rows too. Needs the permission `ui:read`.
         */
        get: operations["listWidgetHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/ui/widgets/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a widget
         * @description Brings the widget back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so. Needs the permission `ui:update`.
         */
        post: operations["restoreWidget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List background work
         * @description Answers a page of background work: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `jobs:read`.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description Answers a job with its ETag, which a later change sends back as If-Match. Needs the permission `jobs:read`.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit log
         * @description Answers a page of audit log: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with. Needs the permission `audit-log:read`.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{tenant}/admin/audit-log/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an audit entry
         * @description Answers an audit entry with its ETag, which a later change sends back as If-Match. Needs the permission `audit-log:read`.
         */
        get: operations["getAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "id": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *         "email": "owner@games.test",
         *         "name": "Olive Owner",
         *         "isPlatformAdmin": false,
         *         "memberships": [
         *           {
         *             "tenant": "games",
         *             "name": "Lantern & Key Games",
         *             "role": "owner",
         *             "permissions": [
         *               "*"
         *             ],
         *             "currency": "EUR",
         *             "locale": "en-IE",
         *             "timeZone": "Europe/Amsterdam"
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        MeResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Me"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description The signed-in person.
         * @example {
         *       "id": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *       "email": "owner@games.test",
         *       "name": "Olive Owner",
         *       "isPlatformAdmin": false,
         *       "memberships": [
         *         {
         *           "tenant": "games",
         *           "name": "Lantern & Key Games",
         *           "role": "owner",
         *           "permissions": [
         *             "*"
         *           ],
         *           "currency": "EUR",
         *           "locale": "en-IE",
         *           "timeZone": "Europe/Amsterdam"
         *         }
         *       ]
         *     }
         */
        Me: {
            /**
             * Id
             * @description Names the person
             * @example 019b76da-a801-7cf7-bc93-589a85ebb778
             */
            id: string;
            /**
             * E-mail
             * Format: email
             * @description An e-mail address
             * @example owner@games.test
             */
            email: string;
            /**
             * Name
             * @description The person's name
             * @example Olive Owner
             */
            name: string;
            /**
             * Platform administrator
             * @description May manage all shops
             */
            isPlatformAdmin: boolean;
            /**
             * Shops
             * @description The shops the person belongs to
             */
            memberships: components["schemas"]["Membership"][];
        };
        /**
         * @description A shop that somebody belongs to.
         * @example {
         *       "tenant": "games",
         *       "name": "Lantern & Key Games",
         *       "role": "owner",
         *       "permissions": [
         *         "*"
         *       ],
         *       "currency": "EUR",
         *       "locale": "en-IE",
         *       "timeZone": "Europe/Amsterdam"
         *     }
         */
        Membership: {
            /**
             * Shop
             * @description The shop's address name
             * @example games
             */
            tenant: string;
            /**
             * Name
             * @description The shop's name
             * @example Lantern & Key Games
             */
            name: string;
            /**
             * Role
             * @description The person's role there
             * @example owner
             */
            role: string;
            /**
             * Permissions
             * @description What the person may do there
             */
            permissions: string[];
            /**
             * Currency
             * @description The shop's currency (ISO 4217)
             */
            currency: string;
            /**
             * Language
             * @description The shop's language (BCP 47)
             */
            locale: string;
            /**
             * Time zone
             * @description The shop's time zone (IANA)
             */
            timeZone: string;
        };
        /**
         * @description The body of every refusal.
         * @example {
         *       "success": false,
         *       "code": "VALIDATION_ERROR",
         *       "message": "The request is not valid",
         *       "statusCode": 400,
         *       "errors": [
         *         {
         *           "field": "/price",
         *           "message": "Price must be 0 or more"
         *         }
         *       ],
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
         *       "timestamp": "2026-11-21T09:30:00.000Z"
         *     }
         */
        Failure: {
            /**
             * @description Always false
             * @enum {boolean}
             */
            success: false;
            /**
             * @description What kind of refusal this is
             * @example VALIDATION_ERROR
             * @enum {string}
             */
            code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "FORBIDDEN" | "TENANT_SUSPENDED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "UNPROCESSABLE" | "PRECONDITION_REQUIRED" | "RATE_LIMITED" | "INTERNAL" | "UNAVAILABLE";
            /** @description The reason, in a sentence */
            message: string;
            /**
             * Format: int32
             * @description The HTTP status
             */
            statusCode: number;
            /** @description Every fault found, one each */
            errors?: components["schemas"]["FieldIssue"][];
            /** @description With PRECONDITION_FAILED: the row as it is now */
            current?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * @description Quote it when you ask for help
             * @example 019b76da-a801-7c79-93cc-e19548164332
             */
            requestId: string;
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
        };
        /**
         * @description One fault of the request, at its place.
         * @example {
         *       "field": "/price",
         *       "message": "Price must be 0 or more"
         *     }
         */
        FieldIssue: {
            /**
             * @description A JSON Pointer into the body (RFC 6901), or the parameter's name
             * @example /price
             */
            field: string;
            /**
             * @description What is wrong, in a whole sentence
             * @example Price must be 0 or more
             */
            message: string;
        };
        /**
         * @description Any JSON value: what it may hold is said elsewhere, by a product type or by the schema of a component.
         * @example Steam
         */
        JsonValue: unknown;
        /**
         * @description A refusal as problem details (RFC 9457).
         * @example {
         *       "type": "/api/v1/problems/validation-error",
         *       "title": "The request is not valid",
         *       "status": 400,
         *       "detail": "The request is not valid",
         *       "code": "VALIDATION_ERROR",
         *       "errors": [
         *         {
         *           "field": "/price",
         *           "message": "Price must be 0 or more"
         *         }
         *       ],
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
         *       "timestamp": "2026-11-21T09:30:00.000Z"
         *     }
         */
        ProblemDetails: {
            /**
             * @description Names the kind of problem
             * @example /api/v1/problems/validation-error
             */
            type: string;
            /** @description The kind of problem, in a sentence */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status
             */
            status: number;
            /** @description The reason, in a sentence */
            detail: string;
            /**
             * @description What kind of refusal this is
             * @enum {string}
             */
            code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "FORBIDDEN" | "TENANT_SUSPENDED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "UNPROCESSABLE" | "PRECONDITION_REQUIRED" | "RATE_LIMITED" | "INTERNAL" | "UNAVAILABLE";
            /** @description Every fault found, one each */
            errors?: components["schemas"]["FieldIssue"][];
            /** @description With PRECONDITION_FAILED: the row as it is now */
            current?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * @description Quote it when you ask for help
             * @example 019b76da-a801-7c79-93cc-e19548164332
             */
            requestId: string;
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
        };
        /**
         * @description Who signs in.
         * @example {
         *       "email": "owner@games.test",
         *       "password": "mtc-demo-password"
         *     }
         */
        SignIn: {
            /**
             * E-mail
             * Format: email
             * @description An e-mail address
             * @example owner@games.test
             */
            email: string;
            /**
             * Password
             * Format: password
             * @description The password
             * @example mtc-demo-password
             */
            password: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "schema": {
         *           "type": "object",
         *           "properties": {
         *             "platform": {
         *               "type": "string",
         *               "title": "Platform"
         *             }
         *           },
         *           "required": [
         *             "platform"
         *           ]
         *         },
         *         "schemaErrors": [],
         *         "results": [
         *           {
         *             "valid": true,
         *             "errors": []
         *           },
         *           {
         *             "valid": false,
         *             "errors": [
         *               {
         *                 "field": "/platform",
         *                 "message": "Platform is required"
         *               }
         *             ]
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        CheckProductTypeResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["ProductTypeCheckReport"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What a schema says of sample data.
         * @example {
         *       "schema": {
         *         "type": "object",
         *         "properties": {
         *           "platform": {
         *             "type": "string",
         *             "title": "Platform"
         *           }
         *         },
         *         "required": [
         *           "platform"
         *         ]
         *       },
         *       "schemaErrors": [],
         *       "results": [
         *         {
         *           "valid": true,
         *           "errors": []
         *         },
         *         {
         *           "valid": false,
         *           "errors": [
         *             {
         *               "field": "/platform",
         *               "message": "Platform is required"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        ProductTypeCheckReport: {
            /**
             * Schema
             * @description The schema that was tried: compiled, where fields were sent
             */
            schema: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /** @description Faults of the schema itself, by JSON Pointer into it */
            schemaErrors: components["schemas"]["FieldIssue"][];
            /** @description One result per entry of the data, in its order */
            results: components["schemas"]["ProductTypeCheckResult"][];
        };
        /**
         * @description How one entry of the sample data fared.
         * @example {
         *       "valid": true,
         *       "errors": []
         *     }
         */
        ProductTypeCheckResult: {
            /** @description Whether the entry fits the schema */
            valid: boolean;
            /** @description Every fault of the entry, by JSON Pointer */
            errors: components["schemas"]["FieldIssue"][];
        };
        /**
         * @description A schema, or its short form, and sample data to try it on.
         * @example {
         *       "fields": [
         *         {
         *           "name": "platform",
         *           "type": "text",
         *           "label": "Platform",
         *           "required": true
         *         }
         *       ],
         *       "data": [
         *         {
         *           "platform": "Steam"
         *         },
         *         {}
         *       ]
         *     }
         */
        ProductTypeCheck: {
            /**
             * Schema
             * @description The schema to try
             */
            schema?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Fields
             * @description The short form of a schema: a list of { name, type, label, required, validation, options }. Sent instead of `schema`, and compiled into it
             * @example [
             *       {
             *         "name": "developer",
             *         "type": "text",
             *         "label": "Developer",
             *         "required": true,
             *         "validation": {
             *           "minLength": 2,
             *           "maxLength": 80
             *         }
             *       }
             *     ]
             */
            fields?: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
            /**
             * @description Sample data: one set of custom fields per product
             * @default []
             */
            data?: components["schemas"]["JsonValue"][];
        };
        /**
         * @description What to look at: the draft of the type, or a design; and what is chosen for its changes.
         * @example {}
         */
        ProductTypeImpactRequest: {
            /**
             * Design
             * @description The type as it would be: { name, slug, description, fields, rest, uiConfig }. The draft unless sent
             */
            design?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Choices
             * @description By the key of a change: { value, mapping: [{ from, to }], expression (JsonLogic), otherwise: keep | drop | value | refuse, aliasUntil }. Those of the draft unless sent
             */
            choices?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /** @description Values that are taken apart or put together. Those of the draft unless sent */
            transfers?: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "sequence": 3,
         *         "publishedRevision": 2,
         *         "severity": "free",
         *         "total": 42,
         *         "valid": 42,
         *         "invalid": 0,
         *         "lossy": 0,
         *         "changes": [
         *           {
         *             "key": "rename:hours",
         *             "kind": "rename",
         *             "severity": "free",
         *             "fieldId": "hours",
         *             "label": "Hours of play",
         *             "from": "hours",
         *             "to": "hoursOfPlay",
         *             "details": [],
         *             "takes": [
         *               "alias"
         *             ],
         *             "choice": {
         *               "aliasUntil": "2027-01-31"
         *             },
         *             "affected": 42,
         *             "lossy": 0,
         *             "losses": []
         *           }
         *         ],
         *         "offenders": [],
         *         "losses": [],
         *         "references": [
         *           {
         *             "kind": "uiConfig",
         *             "id": null,
         *             "name": "Columns of the list",
         *             "place": "/uiConfig/grid/4",
         *             "field": "hours",
         *             "change": "rename:hours"
         *           }
         *         ],
         *         "refusals": [],
         *         "contractHash": "0123456789abcdef"
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        PreviewProductTypeImpactResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["ProductTypeImpact"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What a change of a product type would do.
         * @example {
         *       "sequence": 3,
         *       "publishedRevision": 2,
         *       "severity": "free",
         *       "total": 42,
         *       "valid": 42,
         *       "invalid": 0,
         *       "lossy": 0,
         *       "changes": [
         *         {
         *           "key": "rename:hours",
         *           "kind": "rename",
         *           "severity": "free",
         *           "fieldId": "hours",
         *           "label": "Hours of play",
         *           "from": "hours",
         *           "to": "hoursOfPlay",
         *           "details": [],
         *           "takes": [
         *             "alias"
         *           ],
         *           "choice": {
         *             "aliasUntil": "2027-01-31"
         *           },
         *           "affected": 42,
         *           "lossy": 0,
         *           "losses": []
         *         }
         *       ],
         *       "offenders": [],
         *       "losses": [],
         *       "references": [
         *         {
         *           "kind": "uiConfig",
         *           "id": null,
         *           "name": "Columns of the list",
         *           "place": "/uiConfig/grid/4",
         *           "field": "hours",
         *           "change": "rename:hours"
         *         }
         *       ],
         *       "refusals": [],
         *       "contractHash": "0123456789abcdef"
         *     }
         */
        ProductTypeImpact: {
            /**
             * Sequence
             * Format: int32
             * @description The state of the draft that was looked at; null for a design
             * @example 3
             */
            sequence: number | null;
            /**
             * Revision
             * Format: int32
             * @description The published revision that it was compared with: publishing sends it back
             * @example 2
             */
            publishedRevision: number;
            /**
             * Severity
             * @description The gravest of the changes
             * @example free
             * @enum {string}
             */
            severity: "free" | "checks" | "loses";
            /**
             * Products
             * Format: int32
             * @description Products of the type
             * @example 42
             */
            total: number;
            /**
             * Valid
             * Format: int32
             * @description Those that would fit the type
             * @example 42
             */
            valid: number;
            /**
             * Invalid
             * Format: int32
             * @description Those that would not
             * @example 0
             */
            invalid: number;
            /**
             * Lossy
             * Format: int32
             * @description Those of which something would be lost
             * @example 0
             */
            lossy: number;
            /** @description Every change, in the order of the form */
            changes: components["schemas"]["ProductTypeChange"][];
            /** @description The first of those that would not fit */
            offenders: components["schemas"]["ProductTypeOffender"][];
            /** @description The first of what would be lost */
            losses: components["schemas"]["ProductTypeLoss"][];
            /** @description What else names the fields that change */
            references: components["schemas"]["ProductTypeReference"][];
            /** @description Why it cannot be published as it is: pointers into the design */
            refusals: components["schemas"]["FieldIssue"][];
            /**
             * Contract
             * @description The hash of the contract it would make
             * @example 0123456789abcdef
             */
            contractHash: string;
        };
        /**
         * @description One change of a product type, and how many products it touches.
         * @example {
         *       "key": "rename:hours",
         *       "kind": "rename",
         *       "severity": "free",
         *       "fieldId": "hours",
         *       "label": "Hours of play",
         *       "from": "hours",
         *       "to": "hoursOfPlay",
         *       "details": [],
         *       "takes": [
         *         "alias"
         *       ],
         *       "choice": {
         *         "aliasUntil": "2027-01-31"
         *       },
         *       "affected": 42,
         *       "lossy": 0,
         *       "losses": []
         *     }
         */
        ProductTypeChange: {
            /**
             * Key
             * @description Tells the change from others; choices are kept under it
             * @example rename:hours
             */
            key: string;
            /**
             * Kind
             * @description What is done
             * @example rename
             * @enum {string}
             */
            kind: "add" | "remove" | "rename" | "relabel" | "move" | "convert" | "split" | "merge" | "constrain" | "relax" | "describe" | "reorder" | "layout" | "details" | "rest";
            /**
             * Severity
             * @description free: no product suffers; checks: products may become invalid; loses: values may be lost
             * @example free
             * @enum {string}
             */
            severity: "free" | "checks" | "loses";
            /**
             * Field
             * @description The field's id; null when it is about the whole type
             * @example hours
             */
            fieldId: string | null;
            /**
             * Label
             * @description What people call the field
             * @example Hours of play
             */
            label: string;
            /**
             * Before
             * @description The way of names to the field before; null when it is new
             * @example hours
             */
            from: string | null;
            /**
             * After
             * @description The way of names to the field after; null when it is removed
             * @example hoursOfPlay
             */
            to: string | null;
            /** @description What of the field changes, one entry each */
            details: string[];
            /** @description What can be chosen */
            takes: ("value" | "mapping" | "expression" | "otherwise" | "alias")[];
            /**
             * Choice
             * @description What was chosen
             * @example {}
             */
            choice: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Affected
             * Format: int32
             * @description Products that hold a value which the change touches
             * @example 42
             */
            affected: number;
            /**
             * Lossy
             * Format: int32
             * @description Products whose value could not be worked back
             * @example 0
             */
            lossy: number;
            /** @description The first of them */
            losses: components["schemas"]["ProductTypeLoss"][];
        };
        /**
         * @description A value that could not be worked back from what a change makes of it.
         * @example {
         *       "productId": "019b76da-a81e-71b3-b363-75f80d1b173b",
         *       "productName": "Rim of the Valley",
         *       "change": "convert:hours",
         *       "field": "/hours",
         *       "before": "about 12",
         *       "after": null
         *     }
         */
        ProductTypeLoss: {
            /**
             * Product
             * @description The product
             * @example 019b76da-a81e-71b3-b363-75f80d1b173b
             */
            productId: string;
            /**
             * Name
             * @description What the product is called
             * @example Rim of the Valley
             */
            productName: string;
            /**
             * Change
             * @description The key of the change
             * @example convert:hours
             */
            change: string;
            /**
             * Field
             * @description A JSON Pointer into the custom fields
             * @example /hoursOfPlay
             */
            field: string;
            before?: components["schemas"]["JsonValue"] & unknown;
            after?: components["schemas"]["JsonValue"] & unknown;
        };
        /**
         * @description A product that would not fit the type any more, and the first reason.
         * @example {
         *       "productId": "019b76da-a81e-71b3-b363-75f80d1b173b",
         *       "productName": "Rim of the Valley",
         *       "field": "/hoursOfPlay",
         *       "message": "Hours of play is required"
         *     }
         */
        ProductTypeOffender: {
            /**
             * Product
             * @description The product
             * @example 019b76da-a81e-71b3-b363-75f80d1b173b
             */
            productId: string;
            /**
             * Name
             * @description What the product is called
             * @example Rim of the Valley
             */
            productName: string;
            /**
             * Field
             * @description A JSON Pointer into the custom fields
             * @example /hoursOfPlay
             */
            field: string;
            /**
             * Reason
             * @description What would be wrong
             * @example Hours of play is required
             */
            message: string;
        };
        /**
         * @description Something that names a field which the change renames, moves, converts or removes.
         * @example {
         *       "kind": "uiConfig",
         *       "id": null,
         *       "name": "Columns of the list",
         *       "place": "/uiConfig/grid/4",
         *       "field": "hours",
         *       "change": "rename:hours"
         *     }
         */
        ProductTypeReference: {
            /**
             * What
             * @description What refers: uiConfig, condition, ui/widgets, ui/templates
             * @example uiConfig
             */
            kind: string;
            /**
             * Row
             * @description The row that refers; null: the type itself
             * @example 019b76da-a801-731d-979d-81ece1b03ca2
             */
            id: string | null;
            /**
             * Name
             * @description What it is called
             * @example Columns of the list
             */
            name: string;
            /**
             * Place
             * @description Where it refers to the field
             * @example /uiConfig/grid/4
             */
            place: string;
            /**
             * Field
             * @description The name by which it does
             * @example hours
             */
            field: string;
            /**
             * Change
             * @description The key of the change that takes the name away
             * @example rename:hours
             */
            change: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "revision": 2,
         *         "publishedRevision": 4,
         *         "message": "Hours are hours of play",
         *         "publishedAt": "2026-11-21T09:30:00.000Z",
         *         "publishedByName": "Olive Owner",
         *         "total": 42,
         *         "valid": 42,
         *         "invalid": 0,
         *         "lossy": 0,
         *         "untouched": 42,
         *         "edited": 0,
         *         "created": 0,
         *         "offenders": [],
         *         "losses": []
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        PreviewProductTypeUndoResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["ProductTypeUndo"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What taking back a published change of a product type would do.
         * @example {
         *       "revision": 2,
         *       "publishedRevision": 4,
         *       "message": "Hours are hours of play",
         *       "publishedAt": "2026-11-21T09:30:00.000Z",
         *       "publishedByName": "Olive Owner",
         *       "total": 42,
         *       "valid": 42,
         *       "invalid": 0,
         *       "lossy": 0,
         *       "untouched": 42,
         *       "edited": 0,
         *       "created": 0,
         *       "offenders": [],
         *       "losses": []
         *     }
         */
        ProductTypeUndo: {
            /**
             * Change
             * Format: int32
             * @description The revision that would be taken back
             * @example 2
             */
            revision: number;
            /**
             * Revision
             * Format: int32
             * @description The revision that is published now: undoing sends it back
             * @example 2
             */
            publishedRevision: number;
            /**
             * Message
             * @description What was said when it was published
             * @example Hours are hours of play
             */
            message: string;
            /**
             * Published
             * Format: date-time
             * @description When it was published
             * @example 2026-11-21T09:30:00.000Z
             */
            publishedAt: string;
            /**
             * By
             * @description Who published it
             * @example Olive Owner
             */
            publishedByName: string;
            /**
             * Products
             * Format: int32
             * @description Products of the type
             * @example 42
             */
            total: number;
            /**
             * Valid
             * Format: int32
             * @description Those that would fit the type
             * @example 42
             */
            valid: number;
            /**
             * Invalid
             * Format: int32
             * @description Those that would not
             * @example 0
             */
            invalid: number;
            /**
             * Lossy
             * Format: int32
             * @description Those of which something would be lost
             * @example 0
             */
            lossy: number;
            /**
             * Untouched
             * Format: int32
             * @description Products that come back exactly as they were
             * @example 42
             */
            untouched: number;
            /**
             * Edited
             * Format: int32
             * @description Products whose custom fields were edited since: what was not edited comes back exactly, the rest is worked back
             * @example 0
             */
            edited: number;
            /**
             * Created
             * Format: int32
             * @description Products made since: all of their fields are worked back
             * @example 0
             */
            created: number;
            /** @description The first of those that would not fit */
            offenders: components["schemas"]["ProductTypeOffender"][];
            /** @description The first of what would be lost */
            losses: components["schemas"]["ProductTypeLoss"][];
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "type": {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
         *           "name": "Game key",
         *           "slug": "game-key",
         *           "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *           "schema": {
         *             "type": "object",
         *             "properties": {
         *               "developer": {
         *                 "type": "string",
         *                 "title": "Developer",
         *                 "minLength": 2,
         *                 "maxLength": 80
         *               }
         *             },
         *             "required": [
         *               "developer"
         *             ]
         *           },
         *           "fields": [
         *             {
         *               "name": "developer",
         *               "type": "text",
         *               "label": "Developer",
         *               "required": true,
         *               "validation": {
         *                 "minLength": 2,
         *                 "maxLength": 80
         *               }
         *             }
         *           ],
         *           "uiConfig": {
         *             "grid": [
         *               "cover",
         *               "platform",
         *               "edition",
         *               "genres",
         *               "releaseDate"
         *             ]
         *           },
         *           "revision": 1,
         *           "contractHash": "0123456789abcdef"
         *         },
         *         "job": {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7597-bb24-dcafe551b3f5",
         *           "kind": "publish-product-type",
         *           "status": "succeeded",
         *           "subjectType": "product-types",
         *           "subjectId": "019b76da-a802-7943-b37a-6ab28be15376",
         *           "subjectName": "Add-on",
         *           "done": 42,
         *           "total": 42,
         *           "report": {
         *             "changed": 42,
         *             "faulty": 0
         *           },
         *           "error": null,
         *           "requestedById": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *           "requestedByName": "Olive Owner",
         *           "startedAt": "2026-11-21T09:30:00.000Z",
         *           "finishedAt": "2026-11-21T09:30:01.000Z"
         *         }
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        PublishProductTypeResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["ProductTypePublication"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description The type as it is published now, and the job that carries its products over.
         * @example {
         *       "type": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
         *         "name": "Game key",
         *         "slug": "game-key",
         *         "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *         "schema": {
         *           "type": "object",
         *           "properties": {
         *             "developer": {
         *               "type": "string",
         *               "title": "Developer",
         *               "minLength": 2,
         *               "maxLength": 80
         *             }
         *           },
         *           "required": [
         *             "developer"
         *           ]
         *         },
         *         "fields": [
         *           {
         *             "name": "developer",
         *             "type": "text",
         *             "label": "Developer",
         *             "required": true,
         *             "validation": {
         *               "minLength": 2,
         *               "maxLength": 80
         *             }
         *           }
         *         ],
         *         "uiConfig": {
         *           "grid": [
         *             "cover",
         *             "platform",
         *             "edition",
         *             "genres",
         *             "releaseDate"
         *           ]
         *         },
         *         "revision": 1,
         *         "contractHash": "0123456789abcdef"
         *       },
         *       "job": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7597-bb24-dcafe551b3f5",
         *         "kind": "publish-product-type",
         *         "status": "succeeded",
         *         "subjectType": "product-types",
         *         "subjectId": "019b76da-a802-7943-b37a-6ab28be15376",
         *         "subjectName": "Add-on",
         *         "done": 42,
         *         "total": 42,
         *         "report": {
         *           "changed": 42,
         *           "faulty": 0
         *         },
         *         "error": null,
         *         "requestedById": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *         "requestedByName": "Olive Owner",
         *         "startedAt": "2026-11-21T09:30:00.000Z",
         *         "finishedAt": "2026-11-21T09:30:01.000Z"
         *       }
         *     }
         */
        ProductTypePublication: {
            type: components["schemas"]["ProductType"];
            job: components["schemas"]["Job"];
        };
        /**
         * @description What kind of thing is sold: the custom fields of its products and the form that fills them.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
         *       "name": "Game key",
         *       "slug": "game-key",
         *       "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *       "schema": {
         *         "type": "object",
         *         "properties": {
         *           "developer": {
         *             "type": "string",
         *             "title": "Developer",
         *             "minLength": 2,
         *             "maxLength": 80
         *           }
         *         },
         *         "required": [
         *           "developer"
         *         ]
         *       },
         *       "fields": [
         *         {
         *           "name": "developer",
         *           "type": "text",
         *           "label": "Developer",
         *           "required": true,
         *           "validation": {
         *             "minLength": 2,
         *             "maxLength": 80
         *           }
         *         }
         *       ],
         *       "uiConfig": {
         *         "grid": [
         *           "cover",
         *           "platform",
         *           "edition",
         *           "genres",
         *           "releaseDate"
         *         ]
         *       },
         *       "revision": 1,
         *       "contractHash": "0123456789abcdef"
         *     }
         */
        ProductType: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What people call this kind of product
             * @example Game key
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example game-key
             */
            slug: string;
            /**
             * Description
             * @description When to choose this type
             * @example A licence for one game on one platform, delivered by e-mail as a key.
             */
            description: string;
            /**
             * Schema
             * @description The custom fields as JSON Schema 2020-12 with an object at its root. Refused, with a pointer, when it is broken, dangles, recurses without end or is too large
             * @example {
             *       "type": "object",
             *       "properties": {
             *         "developer": {
             *           "type": "string",
             *           "title": "Developer",
             *           "minLength": 2,
             *           "maxLength": 80
             *         }
             *       },
             *       "required": [
             *         "developer"
             *       ]
             *     }
             */
            schema: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Fields
             * @description The schema in its short form; null when it says more than the short form can
             * @example [
             *       {
             *         "name": "developer",
             *         "type": "text",
             *         "label": "Developer",
             *         "required": true,
             *         "validation": {
             *           "minLength": 2,
             *           "maxLength": 80
             *         }
             *       }
             *     ]
             */
            fields: {
                [key: string]: components["schemas"]["JsonValue"];
            }[] | null;
            /**
             * Form
             * @description How the form groups its fields and which of them the list shows
             * @example {
             *       "grid": [
             *         "cover",
             *         "platform",
             *         "edition",
             *         "genres",
             *         "releaseDate"
             *       ]
             *     }
             */
            uiConfig: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Revision
             * Format: int32
             * @description Grows by one with every change that is published
             * @example 1
             */
            revision: number;
            /**
             * Contract
             * @description Names the schema and the form by their content: whoever reports the same hash speaks of the same contract
             * @example 0123456789abcdef
             */
            contractHash: string;
        };
        /**
         * @description Long work that goes on in the background: how far it is, and what came of it. A process that is killed takes it up again where it was.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7597-bb24-dcafe551b3f5",
         *       "kind": "publish-product-type",
         *       "status": "succeeded",
         *       "subjectType": "product-types",
         *       "subjectId": "019b76da-a802-7943-b37a-6ab28be15376",
         *       "subjectName": "Add-on",
         *       "done": 42,
         *       "total": 42,
         *       "report": {
         *         "changed": 42,
         *         "faulty": 0
         *       },
         *       "error": null,
         *       "requestedById": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *       "requestedByName": "Olive Owner",
         *       "startedAt": "2026-11-21T09:30:00.000Z",
         *       "finishedAt": "2026-11-21T09:30:01.000Z"
         *     }
         */
        Job: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7597-bb24-dcafe551b3f5
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Kind
             * @description What is done
             * @example publish-product-type
             * @enum {string}
             */
            kind: "publish-product-type" | "undo-product-type";
            /**
             * Status
             * @description How far it is; succeeded, failed and cancelled jobs rest
             * @example succeeded
             * @enum {string}
             */
            status: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            /**
             * About
             * @description What kind of row it is about
             * @example product-types
             */
            subjectType: string;
            /**
             * Row
             * @description The row that it is about
             * @example 019b76da-a802-7943-b37a-6ab28be15376
             */
            subjectId: string;
            /**
             * Name
             * @description What that row was called
             * @example Add-on
             */
            subjectName: string;
            /**
             * Done
             * Format: int32
             * @description How many are done
             * @example 42
             */
            done: number;
            /**
             * Of
             * Format: int32
             * @description How many there are to do
             * @example 42
             */
            total: number;
            /**
             * Report
             * @description What came of it, by name
             * @example {
             *       "changed": 42,
             *       "faulty": 0
             *     }
             */
            report: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Error
             * @description Why it failed, or what the last try met
             * @example null
             */
            error: string | null;
            /**
             * Person
             * @description Who asked for it
             * @example 019b76da-a801-7cf7-bc93-589a85ebb778
             */
            requestedById: string | null;
            /**
             * By
             * @description The name of who asked for it
             * @example Olive Owner
             */
            requestedByName: string;
            /**
             * Started
             * Format: date-time
             * @description When the work began
             * @example 2026-11-21T09:30:00.000Z
             */
            startedAt: string | null;
            /**
             * Finished
             * Format: date-time
             * @description When it came to rest
             * @example 2026-11-21T09:30:00.000Z
             */
            finishedAt: string | null;
        };
        /**
         * @description What is published over, and why.
         * @example {
         *       "publishedRevision": 2,
         *       "message": "Hours are hours of play"
         *     }
         */
        ProductTypePublish: {
            /**
             * Revision
             * Format: int32
             * @description The published revision that the preview was compared with
             * @example 2
             */
            publishedRevision: number;
            /**
             * Message
             * @description Why, for those who read the history
             * @default
             * @example Hours are hours of play
             */
            message?: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "type": {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
         *           "name": "Game key",
         *           "slug": "game-key",
         *           "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *           "schema": {
         *             "type": "object",
         *             "properties": {
         *               "developer": {
         *                 "type": "string",
         *                 "title": "Developer",
         *                 "minLength": 2,
         *                 "maxLength": 80
         *               }
         *             },
         *             "required": [
         *               "developer"
         *             ]
         *           },
         *           "fields": [
         *             {
         *               "name": "developer",
         *               "type": "text",
         *               "label": "Developer",
         *               "required": true,
         *               "validation": {
         *                 "minLength": 2,
         *                 "maxLength": 80
         *               }
         *             }
         *           ],
         *           "uiConfig": {
         *             "grid": [
         *               "cover",
         *               "platform",
         *               "edition",
         *               "genres",
         *               "releaseDate"
         *             ]
         *           },
         *           "revision": 1,
         *           "contractHash": "0123456789abcdef"
         *         },
         *         "job": {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7597-bb24-dcafe551b3f5",
         *           "kind": "publish-product-type",
         *           "status": "succeeded",
         *           "subjectType": "product-types",
         *           "subjectId": "019b76da-a802-7943-b37a-6ab28be15376",
         *           "subjectName": "Add-on",
         *           "done": 42,
         *           "total": 42,
         *           "report": {
         *             "changed": 42,
         *             "faulty": 0
         *           },
         *           "error": null,
         *           "requestedById": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *           "requestedByName": "Olive Owner",
         *           "startedAt": "2026-11-21T09:30:00.000Z",
         *           "finishedAt": "2026-11-21T09:30:01.000Z"
         *         }
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        UndoProductTypeResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["ProductTypePublication"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description Which published change is taken back, and why.
         * @example {
         *       "publishedRevision": 2,
         *       "revision": 2,
         *       "message": ""
         *     }
         */
        ProductTypeUndoRequest: {
            /**
             * Revision
             * Format: int32
             * @description The revision that is published now, as the preview said
             * @example 2
             */
            publishedRevision: number;
            /**
             * Change
             * Format: int32
             * @description The revision that is taken back, as the preview said
             * @example 2
             */
            revision: number;
            /**
             * Message
             * @description Why, for those who read the history
             * @default
             * @example Hours are hours of play
             */
            message?: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 2,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *         "productTypeId": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
         *         "name": "Hollow Meridian (Steam)",
         *         "slug": "hollow-meridian-steam",
         *         "sku": "gk-hollow-meridian-st",
         *         "description": "A kingdom lives on the rim of a bottomless valley, and every night the rim moves inward. Ride out, map what is left, and decide who gets to stand on it. Redeemed on Steam; the key arrives by e-mail within minutes.",
         *         "status": "active",
         *         "price": 5999,
         *         "currency": "EUR",
         *         "brandId": "019b76da-a801-7aed-9b02-399fcfa4f38f",
         *         "categoryId": "019b76da-a804-7d5b-b3ff-9fd507af9363",
         *         "publishedAt": "2026-03-30T12:00:00.000Z",
         *         "metadata": {
         *           "platform": "Steam",
         *           "edition": "Standard",
         *           "region": "Europe"
         *         },
         *         "typeRevision": 1,
         *         "imageId": "019b76da-a802-70d3-b7f8-38f2849cce71",
         *         "faultCount": 0
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ProductResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Product"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description Something that is sold, with the custom fields of its type.
         * @example {
         *       "version": 2,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *       "productTypeId": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
         *       "name": "Hollow Meridian (Steam)",
         *       "slug": "hollow-meridian-steam",
         *       "sku": "gk-hollow-meridian-st",
         *       "description": "A kingdom lives on the rim of a bottomless valley, and every night the rim moves inward. Ride out, map what is left, and decide who gets to stand on it. Redeemed on Steam; the key arrives by e-mail within minutes.",
         *       "status": "active",
         *       "price": 5999,
         *       "currency": "EUR",
         *       "brandId": "019b76da-a801-7aed-9b02-399fcfa4f38f",
         *       "categoryId": "019b76da-a804-7d5b-b3ff-9fd507af9363",
         *       "publishedAt": "2026-03-30T12:00:00.000Z",
         *       "metadata": {
         *         "platform": "Steam",
         *         "edition": "Standard",
         *         "region": "Europe"
         *       },
         *       "typeRevision": 1,
         *       "imageId": "019b76da-a802-70d3-b7f8-38f2849cce71",
         *       "faultCount": 0
         *     }
         */
        Product: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Product type
             * @description Says which custom fields the product has; it cannot change later
             * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
             */
            productTypeId: string;
            /**
             * Name
             * @description What customers read
             * @example Hollow Meridian (Steam)
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example hollow-meridian-steam
             */
            slug: string;
            /**
             * SKU
             * @description The stock keeping unit: one per product in the shop
             * @example gk-hollow-meridian-st
             */
            sku: string;
            /**
             * Description
             * @description What customers should know
             * @example A slow mystery among fishing boats.
             */
            description: string;
            /**
             * Status
             * @description Only active products are sold
             * @example active
             * @enum {string}
             */
            status: "draft" | "active" | "archived";
            /**
             * Price
             * Format: int64
             * @description In minor units of the currency
             * @example 5999
             */
            price: number;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency: string;
            /**
             * Brand
             * @description Who makes it
             * @example 019b76da-a801-7aed-9b02-399fcfa4f38f
             */
            brandId: string | null;
            /**
             * Category
             * @description The shelf it stands on
             * @example 019b76da-a801-7214-844f-a052f75f92e5
             */
            categoryId: string | null;
            /**
             * Published
             * Format: date-time
             * @description When it went on sale
             * @example 2026-11-21T09:30:00.000Z
             */
            publishedAt: string | null;
            /**
             * Custom fields
             * @description The product's own fields, as its type's schema says
             * @example {
             *       "platform": "Steam"
             *     }
             */
            metadata: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Type revision
             * Format: int32
             * @description The revision of the type that the custom fields were last checked against
             * @example 1
             */
            typeRevision: number;
            /**
             * Picture
             * @description The first picture among the custom fields
             * @example 019b76da-a801-7266-a828-393e146cce26
             */
            imageId: string | null;
            /**
             * Needs attention
             * Format: int32
             * @description How much of the custom fields does not fit since their type was changed; 0 once they are saved again
             * @example 0
             */
            faultCount: number;
        };
        /**
         * @description What makes a product of the type that the path names.
         * @example {
         *       "name": "Night Harbour (Steam)",
         *       "slug": "night-harbour-steam",
         *       "sku": "gk-night-harbour-st",
         *       "description": "A slow mystery among fishing boats.",
         *       "status": "draft",
         *       "price": 1999,
         *       "currency": "EUR",
         *       "brandId": "019b76da-a801-7aed-9b02-399fcfa4f38f",
         *       "categoryId": "019b76da-a803-753a-a46f-a085573f92b3",
         *       "publishedAt": null,
         *       "metadata": {
         *         "platform": "Steam",
         *         "edition": "Standard",
         *         "region": "Europe",
         *         "genres": [
         *           "Adventure"
         *         ],
         *         "developer": "Ninth Lantern",
         *         "publisher": "Lanternquay",
         *         "releaseDate": "2026-12-04",
         *         "ageRating": "7",
         *         "players": "Single-player",
         *         "cover": "019b76da-a802-70d3-b7f8-38f2849cce71"
         *       }
         *     }
         */
        ProductOfTypeCreate: {
            /**
             * Name
             * @description What customers read
             * @example Hollow Meridian (Steam)
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example hollow-meridian-steam
             */
            slug: string;
            /**
             * SKU
             * @description The stock keeping unit: one per product in the shop
             * @example gk-hollow-meridian-st
             */
            sku: string;
            /**
             * Description
             * @description What customers should know
             * @default
             * @example A slow mystery among fishing boats.
             */
            description?: string;
            /**
             * Status
             * @description Only active products are sold
             * @default draft
             * @example active
             * @enum {string}
             */
            status?: "draft" | "active" | "archived";
            /**
             * Price
             * Format: int64
             * @description In minor units of the currency
             * @example 5999
             */
            price: number;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency: string;
            /**
             * Brand
             * @description Who makes it
             * @default null
             * @example 019b76da-a801-7aed-9b02-399fcfa4f38f
             */
            brandId?: string | null;
            /**
             * Category
             * @description The shelf it stands on
             * @default null
             * @example 019b76da-a801-7214-844f-a052f75f92e5
             */
            categoryId?: string | null;
            /**
             * Published
             * Format: date-time
             * @description When it went on sale
             * @default null
             * @example 2026-11-21T09:30:00.000Z
             */
            publishedAt?: string | null;
            /**
             * Custom fields
             * @description The product's own fields, as its type's schema says
             * @default {}
             * @example {
             *       "platform": "Steam"
             *     }
             */
            metadata?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 2,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *           "productTypeId": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
         *           "name": "Hollow Meridian (Steam)",
         *           "slug": "hollow-meridian-steam",
         *           "sku": "gk-hollow-meridian-st",
         *           "description": "A kingdom lives on the rim of a bottomless valley, and every night the rim moves inward. Ride out, map what is left, and decide who gets to stand on it. Redeemed on Steam; the key arrives by e-mail within minutes.",
         *           "status": "active",
         *           "price": 5999,
         *           "currency": "EUR",
         *           "brandId": "019b76da-a801-7aed-9b02-399fcfa4f38f",
         *           "categoryId": "019b76da-a804-7d5b-b3ff-9fd507af9363",
         *           "publishedAt": "2026-03-30T12:00:00.000Z",
         *           "metadata": {
         *             "platform": "Steam",
         *             "edition": "Standard",
         *             "region": "Europe"
         *           },
         *           "typeRevision": 1,
         *           "imageId": "019b76da-a802-70d3-b7f8-38f2849cce71",
         *           "faultCount": 0
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ProductList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Product"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description Where a page of a list stands in the whole.
         * @example {
         *       "limit": 50,
         *       "nextCursor": null,
         *       "hasMore": false,
         *       "total": 1
         *     }
         */
        Page: {
            /**
             * Format: int32
             * @description The most rows that this page could hold
             */
            limit: number;
            /**
             * Format: int32
             * @description Rows skipped, when asked for by offset
             */
            offset?: number;
            /** @description Send it as `cursor` for the next page; null on the last */
            nextCursor: string | null;
            /** @description Whether rows follow this page */
            hasMore: boolean;
            /**
             * Format: int32
             * @description Rows that match in all; absent with `count=none`
             */
            total?: number;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7597-bb24-dcafe551b3f5",
         *         "kind": "publish-product-type",
         *         "status": "succeeded",
         *         "subjectType": "product-types",
         *         "subjectId": "019b76da-a802-7943-b37a-6ab28be15376",
         *         "subjectName": "Add-on",
         *         "done": 42,
         *         "total": 42,
         *         "report": {
         *           "changed": 42,
         *           "faulty": 0
         *         },
         *         "error": null,
         *         "requestedById": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *         "requestedByName": "Olive Owner",
         *         "startedAt": "2026-11-21T09:30:00.000Z",
         *         "finishedAt": "2026-11-21T09:30:01.000Z"
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        JobResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Job"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7266-a828-393e146cce26",
         *         "name": "Logo",
         *         "alt": "A golden key with a game pad cross",
         *         "contentType": "image/svg+xml",
         *         "size": 372,
         *         "url": "/api/v1/games/files/019b76da-a801-7266-a828-393e146cce26"
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        FileResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["File"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description An uploaded picture or document.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7266-a828-393e146cce26",
         *       "name": "Logo",
         *       "alt": "A golden key with a game pad cross",
         *       "contentType": "image/svg+xml",
         *       "size": 372,
         *       "url": "/api/v1/games/files/019b76da-a801-7266-a828-393e146cce26"
         *     }
         */
        File: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7266-a828-393e146cce26
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What people call the file
             * @example Logo
             */
            name: string;
            /**
             * Description
             * @description What the picture shows, for people who cannot see it
             * @example A golden key with a game pad cross
             */
            alt: string;
            /**
             * Kind
             * @description The media type
             * @example image/svg+xml
             */
            contentType: string;
            /**
             * Size
             * Format: int32
             * @description Bytes
             * @example 372
             */
            size: number;
            /**
             * Address
             * @description Where it can be fetched
             * @example /api/v1/games/files/019b76da-a801-7266-a828-393e146cce26
             */
            url: string;
        };
        /**
         * @description A file and what to call it.
         * @example {
         *       "file": "(binary)",
         *       "name": "night-harbour.svg",
         *       "alt": "A harbour under a green moon"
         *     }
         */
        FileUpload: {
            /**
             * Format: binary
             * @description The file itself, 10 MiB at most: png, jpg, gif, webp, avif, svg, mp4, webm, pdf, txt, csv, json, zip
             */
            file?: string;
            /**
             * Name
             * @description What to call it; the file's own name unless said
             */
            name?: string;
            /**
             * Description
             * @description What the picture shows
             */
            alt?: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "id": "019b76da-a801-751c-8075-30b89d46957d",
         *         "page": "dashboard",
         *         "name": "Home",
         *         "isSystem": true,
         *         "audience": "console",
         *         "area": "home",
         *         "isDefault": true,
         *         "refreshSeconds": null,
         *         "variables": [
         *           {
         *             "id": "time",
         *             "label": "Time",
         *             "kind": "period",
         *             "default": {
         *               "kind": "last",
         *               "count": 30,
         *               "unit": "day"
         *             }
         *           }
         *         ],
         *         "layout": {
         *           "id": "019b76da-a801-7374-87b5-d9e8190bb492",
         *           "slug": "one-column",
         *           "gridConfig": {
         *             "columns": 12,
         *             "gap": 16,
         *             "rowHeight": 40
         *           },
         *           "regions": [
         *             {
         *               "name": "main",
         *               "width": 12,
         *               "height": 0
         *             }
         *           ],
         *           "responsiveConfig": {
         *             "lg": {
         *               "minWidth": 960,
         *               "columns": 12
         *             },
         *             "md": {
         *               "minWidth": 600,
         *               "columns": 6
         *             },
         *             "sm": {
         *               "minWidth": 0,
         *               "columns": 1
         *             }
         *           }
         *         },
         *         "theme": {
         *           "id": "019b76da-a801-7443-bc42-92a50a1bd437",
         *           "slug": "plain",
         *           "colors": {},
         *           "fonts": {},
         *           "spacing": {},
         *           "borders": {},
         *           "shadows": {}
         *         },
         *         "tenant": {
         *           "slug": "games",
         *           "name": "Lantern & Key Games",
         *           "currency": "EUR",
         *           "locale": "en-IE",
         *           "timeZone": "Europe/Amsterdam",
         *           "branding": {
         *             "colors": {
         *               "primary": "#3d2bd6",
         *               "accent": "#ffd166"
         *             }
         *           }
         *         },
         *         "widgets": [
         *           {
         *             "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *             "isSystem": true,
         *             "region": "main",
         *             "position": 0,
         *             "grid": {
         *               "lg": {
         *                 "x": 0,
         *                 "y": 0,
         *                 "w": 4,
         *                 "h": 3
         *               }
         *             },
         *             "component": {
         *               "id": "019b76da-a801-731d-979d-81ece1b03ca2",
         *               "slug": "figure",
         *               "type": "widget",
         *               "view": "figure"
         *             },
         *             "props": {
         *               "title": "Revenue"
         *             },
         *             "binding": {
         *               "kind": "insight",
         *               "source": "orders",
         *               "measure": "revenue",
         *               "groupBy": "none",
         *               "splitBy": "none",
         *               "period": {
         *                 "kind": "variable",
         *                 "variable": "time"
         *               },
         *               "conditions": [],
         *               "compare": "previous-period",
         *               "limit": 100
         *             }
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ResolvedPageResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["ResolvedPage"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A page, ready to be drawn.
         * @example {
         *       "id": "019b76da-a801-751c-8075-30b89d46957d",
         *       "page": "dashboard",
         *       "name": "Home",
         *       "isSystem": true,
         *       "audience": "console",
         *       "area": "home",
         *       "isDefault": true,
         *       "refreshSeconds": null,
         *       "variables": [
         *         {
         *           "id": "time",
         *           "label": "Time",
         *           "kind": "period",
         *           "default": {
         *             "kind": "last",
         *             "count": 30,
         *             "unit": "day"
         *           }
         *         }
         *       ],
         *       "layout": {
         *         "id": "019b76da-a801-7374-87b5-d9e8190bb492",
         *         "slug": "one-column",
         *         "gridConfig": {
         *           "columns": 12,
         *           "gap": 16,
         *           "rowHeight": 40
         *         },
         *         "regions": [
         *           {
         *             "name": "main",
         *             "width": 12,
         *             "height": 0
         *           }
         *         ],
         *         "responsiveConfig": {
         *           "lg": {
         *             "minWidth": 960,
         *             "columns": 12
         *           },
         *           "md": {
         *             "minWidth": 600,
         *             "columns": 6
         *           },
         *           "sm": {
         *             "minWidth": 0,
         *             "columns": 1
         *           }
         *         }
         *       },
         *       "theme": {
         *         "id": "019b76da-a801-7443-bc42-92a50a1bd437",
         *         "slug": "plain",
         *         "colors": {},
         *         "fonts": {},
         *         "spacing": {},
         *         "borders": {},
         *         "shadows": {}
         *       },
         *       "tenant": {
         *         "slug": "games",
         *         "name": "Lantern & Key Games",
         *         "currency": "EUR",
         *         "locale": "en-IE",
         *         "timeZone": "Europe/Amsterdam",
         *         "branding": {
         *           "colors": {
         *             "primary": "#3d2bd6",
         *             "accent": "#ffd166"
         *           }
         *         }
         *       },
         *       "widgets": [
         *         {
         *           "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *           "isSystem": true,
         *           "region": "main",
         *           "position": 0,
         *           "grid": {
         *             "lg": {
         *               "x": 0,
         *               "y": 0,
         *               "w": 4,
         *               "h": 3
         *             }
         *           },
         *           "component": {
         *             "id": "019b76da-a801-731d-979d-81ece1b03ca2",
         *             "slug": "figure",
         *             "type": "widget",
         *             "view": "figure"
         *           },
         *           "props": {
         *             "title": "Revenue"
         *           },
         *           "binding": {
         *             "kind": "insight",
         *             "source": "orders",
         *             "measure": "revenue",
         *             "groupBy": "none",
         *             "splitBy": "none",
         *             "period": {
         *               "kind": "variable",
         *               "variable": "time"
         *             },
         *             "conditions": [],
         *             "compare": "previous-period",
         *             "limit": 100
         *           }
         *         }
         *       ]
         *     }
         */
        ResolvedPage: {
            /**
             * Template
             * @description The template that won
             * @example 019b76da-a801-751c-8075-30b89d46957d
             */
            id: string;
            /**
             * Page
             * @description The name of the page
             * @example dashboard
             */
            page: string;
            /**
             * Name
             * @description What people call the page; a draft may have none
             */
            name: string;
            /** @description Whether the template is the system's */
            isSystem: boolean;
            /**
             * @description Whom it is for: who runs the shop, or who buys there
             * @enum {string}
             */
            audience: "console" | "storefront";
            /**
             * @description Where the console offers it
             * @enum {string|null}
             */
            area: "home" | "catalog" | "selling" | "storefront" | "automation" | "settings" | null;
            /** @description Whether it is shown where no page is named */
            isDefault: boolean;
            /**
             * Refresh
             * Format: int32
             * @description How often to ask for the figures anew, beside what live events bring; null: only by them
             */
            refreshSeconds: number | null;
            /**
             * Variables
             * @description What can be chosen on the page: as far as a widget in the answer follows it
             * @example []
             */
            variables: components["schemas"]["PageVariable"][];
            /** @description Regions and grid, with the page’s overrides */
            layout: {
                /**
                 * Layout
                 * @description The layout row
                 * @example 019b76da-a801-7374-87b5-d9e8190bb492
                 */
                id: string;
                /**
                 * Address
                 * @description The part of the web address that names it: lower-case letters, digits and hyphens
                 * @example one-column
                 */
                slug: string;
                /** @description The parts that hold widgets */
                regions: components["schemas"]["Region"][];
                gridConfig: components["schemas"]["GridConfig"];
                responsiveConfig: components["schemas"]["ResponsiveConfig"];
            };
            /** @description The theme's tokens with the shop's branding over them, and the page's own over both */
            theme: {
                /**
                 * Theme
                 * @description The theme row
                 * @example 019b76da-a801-7443-bc42-92a50a1bd437
                 */
                id: string;
                /**
                 * Address
                 * @description The part of the web address that names it: lower-case letters, digits and hyphens
                 * @example plain
                 */
                slug: string;
                /**
                 * Colours
                 * @description Colour tokens
                 */
                colors: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                /**
                 * Fonts
                 * @description Font tokens
                 */
                fonts: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                /**
                 * Spacing
                 * @description Spacing tokens
                 */
                spacing: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                /**
                 * Borders
                 * @description Border tokens
                 */
                borders: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                /**
                 * Shadows
                 * @description Shadow tokens
                 */
                shadows: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
            };
            /** @description What a page needs to know of the shop */
            tenant: {
                /**
                 * Address
                 * @description The part of the web address that names it: lower-case letters, digits and hyphens
                 * @example games
                 */
                slug: string;
                /**
                 * Name
                 * @description The shop's name
                 */
                name: string;
                /** @description The shop's currency (ISO 4217) */
                currency: string;
                /** @description The shop's language (BCP 47) */
                locale: string;
                /** @description The shop's time zone (IANA) */
                timeZone: string;
                /**
                 * Branding
                 * @description Colours, logos and fonts of the shop
                 */
                branding: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
            };
            /** @description The widgets that the viewer may see, in reading order */
            widgets: components["schemas"]["WidgetOnPage"][];
            explain?: components["schemas"]["PageExplanation"];
        };
        /**
         * @description Something that people choose on a page; the widgets whose bindings name it follow.
         * @example {
         *       "id": "period",
         *       "label": "Time",
         *       "kind": "period",
         *       "default": {
         *         "kind": "last",
         *         "count": 30,
         *         "unit": "day"
         *       }
         *     }
         */
        PageVariable: {
            /**
             * @description What bindings call it
             * @example period
             */
            id: string;
            /**
             * Label
             * @description What people read beside it
             * @example Time
             */
            label: string;
            /**
             * @description What can be chosen
             * @enum {string}
             */
            kind: "period" | "stores" | "categories" | "brands" | "product-types" | "currency";
            default: components["schemas"]["VariableValue"];
        };
        /**
         * @description What a variable of a page holds: a period, or the ids (codes, for currencies) that were chosen.
         * @example {
         *       "kind": "last",
         *       "count": 30,
         *       "unit": "day"
         *     }
         */
        VariableValue: {
            /**
             * @description So many units up to and with the present one
             * @enum {string}
             */
            kind: "last";
            /**
             * Number
             * Format: int32
             * @description How many
             * @example 30
             */
            count: number;
            /**
             * @description Of the shop's calendar, in its time zone
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "quarter" | "year";
        } | {
            /**
             * @description The present unit, from its beginning to today
             * @enum {string}
             */
            kind: "this";
            /**
             * @description Of the shop's calendar, in its time zone
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "quarter" | "year";
        } | {
            /**
             * @description The whole unit before this one
             * @enum {string}
             */
            kind: "previous";
            /**
             * @description Of the shop's calendar, in its time zone
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "quarter" | "year";
        } | {
            /**
             * @description From a day to a day, both included
             * @enum {string}
             */
            kind: "between";
            /**
             * Format: date
             * @description The first day
             * @example 2026-11-01
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             * @example 2026-11-01
             */
            to: string;
        } | {
            /**
             * @description Everything there is
             * @enum {string}
             */
            kind: "all";
        } | string[];
        /**
         * @description A part of a page that holds widgets.
         * @example {
         *       "name": "main",
         *       "width": 12,
         *       "height": 0
         *     }
         */
        Region: {
            /**
             * Name
             * @description What widgets call the region
             * @example main
             */
            name: string;
            /**
             * Width
             * Format: int32
             * @description In columns of the layout's grid
             * @example 12
             */
            width: number;
            /**
             * Height
             * Format: int32
             * @description In rows; 0 grows with its content
             * @example 0
             */
            height: number;
        };
        /**
         * @description The grid in which widgets lie.
         * @example {
         *       "columns": 12,
         *       "gap": 16,
         *       "rowHeight": 40
         *     }
         */
        GridConfig: {
            /**
             * Columns
             * Format: int32
             * @description Of the widest grid
             * @example 12
             */
            columns: number;
            /**
             * Gap
             * Format: int32
             * @description Between widgets, in pixels
             * @example 16
             */
            gap: number;
            /**
             * Row height
             * Format: int32
             * @description In pixels
             * @example 40
             */
            rowHeight: number;
        };
        /**
         * @description Breakpoints by name; the narrowest begins at 0.
         * @example {
         *       "lg": {
         *         "minWidth": 960,
         *         "columns": 12
         *       },
         *       "sm": {
         *         "minWidth": 0,
         *         "columns": 1
         *       }
         *     }
         */
        ResponsiveConfig: {
            [key: string]: components["schemas"]["Breakpoint"];
        };
        /**
         * @description A grid from a width on.
         * @example {
         *       "minWidth": 960,
         *       "columns": 12
         *     }
         */
        Breakpoint: {
            /**
             * From width
             * Format: int32
             * @description The least width of the grid, in pixels
             * @example 960
             */
            minWidth: number;
            /**
             * Columns
             * Format: int32
             * @description From this width on
             * @example 12
             */
            columns: number;
        };
        /**
         * @description A widget that the viewer may see.
         * @example {
         *       "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *       "isSystem": true,
         *       "region": "main",
         *       "position": 0,
         *       "grid": {
         *         "lg": {
         *           "x": 0,
         *           "y": 0,
         *           "w": 4,
         *           "h": 3
         *         }
         *       },
         *       "component": {
         *         "id": "019b76da-a801-731d-979d-81ece1b03ca2",
         *         "slug": "figure",
         *         "type": "widget",
         *         "view": "figure"
         *       },
         *       "props": {
         *         "title": "Revenue"
         *       },
         *       "binding": {
         *         "kind": "insight",
         *         "source": "orders",
         *         "measure": "revenue",
         *         "groupBy": "none",
         *         "splitBy": "none",
         *         "period": {
         *           "kind": "variable",
         *           "variable": "time"
         *         },
         *         "conditions": [],
         *         "compare": "previous-period",
         *         "limit": 100
         *       }
         *     }
         */
        WidgetOnPage: {
            /**
             * Id
             * @description The widget
             * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
             */
            id: string;
            /** @description Whether it is the system's: editing makes a copy of the page */
            isSystem: boolean;
            /**
             * Region
             * @description Where it stands
             * @example main
             */
            region: string;
            /**
             * Position
             * Format: int32
             * @description Its place in reading order among the widgets that the viewer may see
             */
            position: number;
            grid: components["schemas"]["Placements"];
            /** @description What it shows */
            component: {
                /**
                 * Component
                 * @description What it shows
                 * @example 019b76da-a801-731d-979d-81ece1b03ca2
                 */
                id: string;
                /**
                 * Address
                 * @description The part of the web address that names it: lower-case letters, digits and hyphens
                 * @example figure
                 */
                slug: string;
                /**
                 * @description What sort of component it is
                 * @enum {string}
                 */
                type: "widget" | "chart" | "form";
                /**
                 * View
                 * @description Which view draws it
                 * @example figure
                 */
                view: string;
            };
            /**
             * Props
             * @description The component's defaults with the widget's own props over them
             */
            props: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            binding: components["schemas"]["Binding"];
        };
        /**
         * @description A placement per breakpoint of the page's layout; those left out follow from the larger one.
         * @example {
         *       "lg": {
         *         "x": 0,
         *         "y": 0,
         *         "w": 4,
         *         "h": 3
         *       }
         *     }
         */
        Placements: {
            [key: string]: components["schemas"]["Placement"];
        };
        /**
         * @description Where a widget lies at one breakpoint, in cells of the grid.
         * @example {
         *       "x": 0,
         *       "y": 0,
         *       "w": 4,
         *       "h": 3
         *     }
         */
        Placement: {
            /**
             * Column
             * Format: int32
             * @description In cells of the grid
             * @example 0
             */
            x: number;
            /**
             * Row
             * Format: int32
             * @description In cells of the grid
             * @example 0
             */
            y: number;
            /**
             * Width
             * Format: int32
             * @description In cells of the grid
             * @example 4
             */
            w: number;
            /**
             * Height
             * Format: int32
             * @description In cells of the grid
             * @example 3
             */
            h: number;
        };
        /**
         * Data
         * @description Where its data comes from; null: it needs none, or nobody has chosen yet
         * @example {
         *       "kind": "insight",
         *       "source": "orders",
         *       "measure": "revenue",
         *       "groupBy": "day",
         *       "splitBy": "none",
         *       "period": {
         *         "kind": "last",
         *         "count": 30,
         *         "unit": "day"
         *       },
         *       "conditions": [],
         *       "compare": "none",
         *       "limit": 100
         *     }
         */
        Binding: components["schemas"]["InsightBinding"] | components["schemas"]["RowsBinding"] | null;
        /**
         * @description One measure of a source, split once or twice.
         * @example {
         *       "kind": "insight",
         *       "source": "orders",
         *       "measure": "revenue",
         *       "groupBy": "day",
         *       "splitBy": "none",
         *       "period": {
         *         "kind": "last",
         *         "count": 30,
         *         "unit": "day"
         *       },
         *       "conditions": [],
         *       "compare": "none",
         *       "limit": 100
         *     }
         */
        InsightBinding: {
            /**
             * @description Figures
             * @enum {string}
             */
            kind: "insight";
            /**
             * @description What is counted: orders, order-items, products, activity
             * @example orders
             */
            source: string;
            /**
             * @description How it is counted. Money is answered per currency, in minor units; cancelled and refunded orders are no revenue
             * @example revenue
             */
            measure: string;
            /**
             * @description `none`, an interval (hour, day, week, month, quarter, year; in the shop's time zone) or a dimension of the source
             * @default none
             * @example day
             */
            groupBy?: string;
            /**
             * @description A second dimension: the parts of each group
             * @default none
             * @example none
             */
            splitBy?: string;
            period?: components["schemas"]["Period"];
            /**
             * @description All of them must hold
             * @default []
             */
            conditions?: components["schemas"]["BindingCondition"][];
            /**
             * @description Which time before to answer beside it
             * @default none
             * @enum {string}
             */
            compare?: "none" | "previous-period" | "previous-year";
            /**
             * Groups
             * Format: int32
             * @description The most groups; the smallest are left out first. Courses of time are never cut
             * @default 100
             * @example 100
             */
            limit?: number;
        };
        /**
         * @description Which time; sources without one are counted as they are now
         * @default {
         *       "kind": "last",
         *       "count": 30,
         *       "unit": "day"
         *     }
         * @example {
         *       "kind": "last",
         *       "count": 30,
         *       "unit": "day"
         *     }
         */
        Period: {
            /**
             * @description So many units up to and with the present one
             * @enum {string}
             */
            kind: "last";
            /**
             * Number
             * Format: int32
             * @description How many
             * @example 30
             */
            count: number;
            /**
             * @description Of the shop's calendar, in its time zone
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "quarter" | "year";
        } | {
            /**
             * @description The present unit, from its beginning to today
             * @enum {string}
             */
            kind: "this";
            /**
             * @description Of the shop's calendar, in its time zone
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "quarter" | "year";
        } | {
            /**
             * @description The whole unit before this one
             * @enum {string}
             */
            kind: "previous";
            /**
             * @description Of the shop's calendar, in its time zone
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "quarter" | "year";
        } | {
            /**
             * @description From a day to a day, both included
             * @enum {string}
             */
            kind: "between";
            /**
             * Format: date
             * @description The first day
             * @example 2026-11-01
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             * @example 2026-11-01
             */
            to: string;
        } | {
            /**
             * @description Everything there is
             * @enum {string}
             */
            kind: "all";
        } | {
            /**
             * @description What the page's variable says
             * @enum {string}
             */
            kind: "variable";
            /**
             * @description The variable
             * @example period
             */
            variable: string;
        };
        /**
         * @description One field that narrows what is counted or listed, held against values or a variable.
         * @example {
         *       "field": "status",
         *       "operator": "is",
         *       "values": [
         *         "paid"
         *       ]
         *     }
         */
        BindingCondition: {
            /**
             * @description A dimension of the source, or a filter of the resource
             * @example status
             */
            field: string;
            /**
             * @description How it is held against the values
             * @enum {string}
             */
            operator: "is" | "isNot" | "gte" | "lte";
            /**
             * @description Any of them; `gte` and `lte` take one
             * @example [
             *       "paid"
             *     ]
             */
            values?: string[];
            /**
             * @description The page's variable that holds the values
             * @example period
             */
            variable?: string;
        };
        /**
         * @description Some fields of a resource's list.
         * @example {
         *       "kind": "rows",
         *       "resource": "orders",
         *       "fields": [
         *         "orderNumber",
         *         "status",
         *         "total"
         *       ],
         *       "conditions": [],
         *       "sort": "-placedAt",
         *       "limit": 10
         *     }
         */
        RowsBinding: {
            /**
             * @description Rows
             * @enum {string}
             */
            kind: "rows";
            /**
             * @description The path of a resource, or `storefront-products`
             * @example orders
             */
            resource: string;
            /**
             * @description The fields to answer, in order; the columns of its list when empty
             * @default []
             */
            fields?: string[];
            /**
             * @description All of them must hold
             * @default []
             */
            conditions?: components["schemas"]["BindingCondition"][];
            /**
             * @description A sort of the resource's list; its own when empty
             * @default
             * @example -placedAt
             */
            sort?: string;
            /**
             * Rows
             * Format: int32
             * @description The most rows
             * @default 10
             * @example 10
             */
            limit?: number;
        };
        /**
         * @description How it came to be so, where that was asked for
         * @example {
         *       "steps": [
         *         {
         *           "step": "template",
         *           "chosen": {
         *             "id": "019b76da-a801-751c-8075-30b89d46957d",
         *             "name": "Home",
         *             "isSystem": true
         *           },
         *           "others": [],
         *           "note": "The shop has no page of its own at this address, so the system’s is shown."
         *         }
         *       ],
         *       "hidden": [
         *         {
         *           "widgetId": "019b76da-a806-722b-b09e-acbbe32bc0ab",
         *           "title": "Recent orders",
         *           "reason": "It is only for those who may see orders; a designer may not do so here."
         *         }
         *       ]
         *     }
         */
        PageExplanation: {
            /** @description The steps, in their order */
            steps: components["schemas"]["ResolutionStep"][];
            /** @description The widgets that this viewer does not get */
            hidden: components["schemas"]["HiddenWidget"][];
        };
        /**
         * @description One step of a resolution.
         * @example {
         *       "step": "template",
         *       "chosen": {
         *         "id": "019b76da-a801-751c-8075-30b89d46957d",
         *         "name": "Home",
         *         "isSystem": true
         *       },
         *       "others": [],
         *       "note": "The shop has no page of its own at this address, so the system’s is shown."
         *     }
         */
        ResolutionStep: {
            /**
             * @description Which of the seven
             * @enum {string}
             */
            step: "template" | "layout" | "theme" | "widgets" | "components" | "overrides" | "visibility";
            chosen: components["schemas"]["ResolutionCandidate"];
            /** @description Rows that it could have been */
            others: (components["schemas"]["ResolutionCandidate"] & unknown)[];
            /**
             * Note
             * @description What happened, in words
             * @example The shop has no page of its own at this address, so the system’s is shown.
             */
            note: string;
        };
        /**
         * @description The row that won; null where a step chooses no single row
         * @example {
         *       "id": "019b76da-a801-751c-8075-30b89d46957d",
         *       "name": "Home",
         *       "isSystem": true
         *     }
         */
        ResolutionCandidate: {
            /**
             * Id
             * @description The row
             * @example 019b76da-a801-751c-8075-30b89d46957d
             */
            id: string;
            /**
             * Name
             * @description What people call it
             * @example Home
             */
            name: string;
            /** @description Whether it is the system's */
            isSystem: boolean;
        } | null;
        /**
         * @description A widget that is not shown, and why.
         * @example {
         *       "widgetId": "019b76da-a806-722b-b09e-acbbe32bc0ab",
         *       "title": "Recent orders",
         *       "reason": "It is only for those who may see orders; a designer may not do so here."
         *     }
         */
        HiddenWidget: {
            /**
             * Widget
             * @description The widget
             * @example 019b76da-a806-722b-b09e-acbbe32bc0ab
             */
            widgetId: string;
            /**
             * Title
             * @description What people call it
             * @example Recent orders
             */
            title: string;
            /**
             * Reason
             * @description Why it is not shown
             * @example It is only for those who may see orders; a designer may not do so here.
             */
            reason: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "id": "019b76da-a801-751c-8075-30b89d46957d",
         *           "page": "dashboard",
         *           "name": "Home",
         *           "audience": "console",
         *           "area": "home",
         *           "isDefault": true,
         *           "isSystem": true,
         *           "isCopy": false,
         *           "hasUpgrade": false,
         *           "hasDraft": false
         *         }
         *       ],
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ListPagesResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description By name */
            data: components["schemas"]["OfferedPage"][];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A page that the viewer may open.
         * @example {
         *       "id": "019b76da-a801-751c-8075-30b89d46957d",
         *       "page": "dashboard",
         *       "name": "Home",
         *       "audience": "console",
         *       "area": "home",
         *       "isDefault": true,
         *       "isSystem": true,
         *       "isCopy": false,
         *       "hasUpgrade": false,
         *       "hasDraft": false
         *     }
         */
        OfferedPage: {
            /**
             * Template
             * @description The template that won
             * @example 019b76da-a801-751c-8075-30b89d46957d
             */
            id: string;
            /**
             * Page
             * @description The name of the page
             * @example dashboard
             */
            page: string;
            /**
             * Name
             * @description What people call the page
             */
            name: string;
            /**
             * @description Whom it is for: who runs the shop, or who buys there
             * @enum {string}
             */
            audience: "console" | "storefront";
            /**
             * @description Where the console offers it
             * @enum {string|null}
             */
            area: "home" | "catalog" | "selling" | "storefront" | "automation" | "settings" | null;
            /** @description Whether it is shown where no page is named */
            isDefault: boolean;
            /** @description Whether the template is the system's */
            isSystem: boolean;
            /** @description Whether it takes the place of a page of the system's */
            isCopy: boolean;
            /** @description Whether the system's page has moved on since it was copied; told to who may change pages */
            hasUpgrade: boolean;
            /** @description Whether somebody has begun to change it; told to who may change pages */
            hasDraft: boolean;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "widgets": [
         *           {
         *             "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *             "answers": {
         *               "value": {
         *                 "kind": "insight",
         *                 "source": "orders",
         *                 "measure": "revenue",
         *                 "unit": "money",
         *                 "groupBy": "day",
         *                 "splitBy": "none",
         *                 "from": "2026-10-23",
         *                 "to": "2026-11-21",
         *                 "points": [
         *                   {
         *                     "key": "2026-11-20",
         *                     "label": "2026-11-20",
         *                     "split": null,
         *                     "splitLabel": null,
         *                     "currency": "EUR",
         *                     "value": 4758,
         *                     "from": "2026-11-19T23:00:00.000Z",
         *                     "until": "2026-11-20T23:00:00.000Z"
         *                   }
         *                 ],
         *                 "before": [],
         *                 "hasMore": false
         *               }
         *             },
         *             "problem": null
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        QueryPageResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["PageData"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description The data of a page.
         * @example {
         *       "widgets": [
         *         {
         *           "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *           "answers": {
         *             "value": {
         *               "kind": "insight",
         *               "source": "orders",
         *               "measure": "revenue",
         *               "unit": "money",
         *               "groupBy": "day",
         *               "splitBy": "none",
         *               "from": "2026-10-23",
         *               "to": "2026-11-21",
         *               "points": [
         *                 {
         *                   "key": "2026-11-20",
         *                   "label": "2026-11-20",
         *                   "split": null,
         *                   "splitLabel": null,
         *                   "currency": "EUR",
         *                   "value": 4758,
         *                   "from": "2026-11-19T23:00:00.000Z",
         *                   "until": "2026-11-20T23:00:00.000Z"
         *                 }
         *               ],
         *               "before": [],
         *               "hasMore": false
         *             }
         *           },
         *           "problem": null
         *         }
         *       ]
         *     }
         */
        PageData: {
            /** @description The widgets that show data, in reading order; those that show none are left out */
            widgets: components["schemas"]["WidgetData"][];
        };
        /**
         * @description The data of one widget.
         * @example {
         *       "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *       "answers": {
         *         "value": {
         *           "kind": "insight",
         *           "source": "orders",
         *           "measure": "revenue",
         *           "unit": "money",
         *           "groupBy": "day",
         *           "splitBy": "none",
         *           "from": "2026-10-23",
         *           "to": "2026-11-21",
         *           "points": [
         *             {
         *               "key": "2026-11-20",
         *               "label": "2026-11-20",
         *               "split": null,
         *               "splitLabel": null,
         *               "currency": "EUR",
         *               "value": 4758,
         *               "from": "2026-11-19T23:00:00.000Z",
         *               "until": "2026-11-20T23:00:00.000Z"
         *             }
         *           ],
         *           "before": [],
         *           "hasMore": false
         *         }
         *       },
         *       "problem": null
         *     }
         */
        WidgetData: {
            /**
             * Widget
             * @description The widget
             * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
             */
            id: string;
            answers: components["schemas"]["Answers"];
            problem: components["schemas"]["WidgetProblem"];
        };
        /**
         * @description By the names of the queries of its view
         * @example {
         *       "data": {
         *         "kind": "insight",
         *         "source": "orders",
         *         "measure": "revenue",
         *         "unit": "money",
         *         "groupBy": "day",
         *         "splitBy": "none",
         *         "from": "2026-10-23",
         *         "to": "2026-11-21",
         *         "points": [
         *           {
         *             "key": "2026-11-20",
         *             "label": "2026-11-20",
         *             "split": null,
         *             "splitLabel": null,
         *             "currency": "EUR",
         *             "value": 4758,
         *             "from": "2026-11-19T23:00:00.000Z",
         *             "until": "2026-11-20T23:00:00.000Z"
         *           }
         *         ],
         *         "before": [],
         *         "hasMore": false
         *       }
         *     }
         */
        Answers: {
            [key: string]: components["schemas"]["Answer"];
        };
        /**
         * @description What a query is answered with.
         * @example {
         *       "kind": "insight",
         *       "source": "orders",
         *       "measure": "revenue",
         *       "unit": "money",
         *       "groupBy": "day",
         *       "splitBy": "none",
         *       "from": "2026-10-23",
         *       "to": "2026-11-21",
         *       "points": [
         *         {
         *           "key": "2026-11-20",
         *           "label": "2026-11-20",
         *           "split": null,
         *           "splitLabel": null,
         *           "currency": "EUR",
         *           "value": 4758,
         *           "from": "2026-11-19T23:00:00.000Z",
         *           "until": "2026-11-20T23:00:00.000Z"
         *         }
         *       ],
         *       "before": [],
         *       "hasMore": false
         *     }
         */
        Answer: components["schemas"]["InsightAnswer"] | components["schemas"]["RowsAnswer"];
        /**
         * @description Figures.
         * @example {
         *       "kind": "insight",
         *       "source": "orders",
         *       "measure": "revenue",
         *       "unit": "money",
         *       "groupBy": "day",
         *       "splitBy": "none",
         *       "from": "2026-10-23",
         *       "to": "2026-11-21",
         *       "points": [
         *         {
         *           "key": "2026-11-20",
         *           "label": "2026-11-20",
         *           "split": null,
         *           "splitLabel": null,
         *           "currency": "EUR",
         *           "value": 4758,
         *           "from": "2026-11-19T23:00:00.000Z",
         *           "until": "2026-11-20T23:00:00.000Z"
         *         }
         *       ],
         *       "before": [],
         *       "hasMore": false
         *     }
         */
        InsightAnswer: {
            /**
             * @description Figures (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "insight";
            /**
             * @description What was counted
             * @example orders
             */
            source: string;
            /**
             * @description How
             * @example revenue
             */
            measure: string;
            /**
             * @description What the values are. Money is in minor units, per currency
             * @enum {string}
             */
            unit: "count" | "money" | "percent" | "number";
            /**
             * @description What it was grouped by
             * @example day
             */
            groupBy: string;
            /**
             * @description What the groups were split by
             * @example none
             */
            splitBy: string;
            /**
             * Format: date
             * @description The first day, in the shop's time zone; null where no time narrows it
             * @example 2026-10-23
             */
            from: string | null;
            /**
             * Format: date
             * @description The last day, in the shop's time zone
             * @example 2026-10-23
             */
            to: string | null;
            /** @description The groups. Courses of time are whole and in order, with 0 where nothing was, an average with null; known keys stand in their order, others largest first, currency by currency */
            points: components["schemas"]["InsightPoint"][];
            /** @description The same for the time compared with. Its course has the same groups in the same order: each day beside its own */
            before: components["schemas"]["InsightPoint"][];
            /** @description Whether there are more groups than were asked for */
            hasMore: boolean;
        };
        /**
         * @description One group of an insight.
         * @example {
         *       "key": "2026-11-20",
         *       "label": "2026-11-20",
         *       "split": null,
         *       "splitLabel": null,
         *       "currency": "EUR",
         *       "value": 4758,
         *       "from": "2026-11-19T23:00:00.000Z",
         *       "until": "2026-11-20T23:00:00.000Z"
         *     }
         */
        InsightPoint: {
            /**
             * @description The group: the beginning of a time, a key of a dimension; empty when ungrouped
             * @example 2026-11-20
             */
            key: string;
            /**
             * @description The group, for reading
             * @example 2026-11-20
             */
            label: string;
            /**
             * @description The part of the group; null where it has none
             * @example paid
             */
            split: string | null;
            /**
             * @description The part, for reading
             * @example paid
             */
            splitLabel: string | null;
            /**
             * @description The currency of the value (ISO 4217); null for what is no money
             * @example EUR
             */
            currency: string | null;
            /**
             * Format: double
             * @description The measure; money in minor units. Null: an average where there was nothing to take it of
             * @example 4758
             */
            value: number | null;
            /**
             * Format: date-time
             * @description Where a group of time begins; null for others
             * @example 2026-11-19T23:00:00.000Z
             */
            from: string | null;
            /**
             * Format: date-time
             * @description Where a group of time ends: the first moment after it
             * @example 2026-11-19T23:00:00.000Z
             */
            until: string | null;
        };
        /**
         * @description Rows.
         * @example {
         *       "kind": "rows",
         *       "resource": "orders",
         *       "fields": [
         *         {
         *           "name": "orderNumber",
         *           "title": "Order",
         *           "type": "text"
         *         }
         *       ],
         *       "rows": [
         *         {
         *           "id": "0192a0b4-0000-7000-8000-000000000001",
         *           "orderNumber": "G-10001"
         *         }
         *       ],
         *       "names": {},
         *       "total": 1,
         *       "hasMore": false
         *     }
         */
        RowsAnswer: {
            /**
             * @description Rows (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "rows";
            /**
             * @description The resource
             * @example orders
             */
            resource: string;
            /** @description The columns, in order */
            fields: components["schemas"]["RowField"][];
            /** @description Each with its id, and with its currency where a field is money */
            rows: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
            /** @description The names of what references point at, by id */
            names: {
                [key: string]: string;
            };
            /**
             * Format: int64
             * @description How many there are in all; null where that was not counted
             */
            total: number | null;
            /** @description Whether there are more rows than were asked for */
            hasMore: boolean;
        };
        /**
         * @description A column of rows.
         * @example {
         *       "name": "orderNumber",
         *       "title": "Order",
         *       "type": "text"
         *     }
         */
        RowField: {
            /**
             * @description The field
             * @example orderNumber
             */
            name: string;
            /**
             * @description What people call it
             * @example Order
             */
            title: string;
            /**
             * @description What its values are
             * @example text
             * @enum {string}
             */
            type: "text" | "status" | "number" | "money" | "time" | "flag" | "image" | "reference" | "json";
        };
        /**
         * @description Why something is missing; null: nothing is
         * @example {
         *       "code": "FORBIDDEN",
         *       "message": "Your role may not see this: it takes the permission “See figures”"
         *     }
         */
        WidgetProblem: {
            /**
             * @description What kind of problem
             * @example FORBIDDEN
             * @enum {string}
             */
            code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "FORBIDDEN" | "TENANT_SUSPENDED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "UNPROCESSABLE" | "PRECONDITION_REQUIRED" | "RATE_LIMITED" | "INTERNAL" | "UNAVAILABLE";
            /**
             * @description What is wrong, in words
             * @example Your role may not see this: it takes the permission “See figures”
             */
            message: string;
        } | null;
        /**
         * @description Which data of a page is wanted.
         * @example {
         *       "crossFilters": [
         *         {
         *           "widgetId": "019b76da-a805-73be-a08e-aca2b2fbc05f",
         *           "dimension": "status",
         *           "values": [
         *             "paid"
         *           ]
         *         }
         *       ]
         *     }
         */
        PageDataRequest: {
            /**
             * @description What was chosen, by the ids of the page’s variables; what is left out has its default
             * @example {
             *       "period": {
             *         "kind": "last",
             *         "count": 7,
             *         "unit": "day"
             *       }
             *     }
             */
            variables?: {
                [key: string]: components["schemas"]["VariableValue"];
            };
            /** @description What was selected in widgets; all of it must hold */
            crossFilters?: components["schemas"]["CrossFilter"][];
            /** @description Only for these widgets; left out: for all that the viewer may see */
            widgetIds?: string[];
            /**
             * @description Look as somebody of that role would, with what they and the caller may both read
             * @enum {string}
             */
            as?: "owner" | "merchandiser" | "designer" | "developer" | "viewer" | "visitor";
            /**
             * @description The data of the draft’s widgets
             * @example false
             */
            isDraft?: boolean;
        };
        /**
         * @description What was selected in one widget: it narrows every other whose data has the same dimension.
         * @example {
         *       "widgetId": "019b76da-a805-73be-a08e-aca2b2fbc05f",
         *       "dimension": "status",
         *       "values": [
         *         "paid"
         *       ]
         *     }
         */
        CrossFilter: {
            /**
             * Widget
             * @description The widget in which something was selected; it goes on showing all
             * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
             */
            widgetId: string;
            /**
             * @description A dimension of what that widget counts
             * @example status
             */
            dimension: string;
            /** @description The groups that were selected: any of them */
            values: string[];
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "widgets": []
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        QueryStorefrontPageResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["PageData"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description Which data of a page of the storefront is wanted.
         * @example {
         *       "widgetIds": [
         *         "019b76da-a810-7c74-896a-5d6535ef33ff"
         *       ]
         *     }
         */
        StorefrontPageDataRequest: {
            /**
             * @description What was chosen, by the ids of the page’s variables; what is left out has its default
             * @example {
             *       "period": {
             *         "kind": "last",
             *         "count": 7,
             *         "unit": "day"
             *       }
             *     }
             */
            variables?: {
                [key: string]: components["schemas"]["VariableValue"];
            };
            /** @description What was selected in widgets; all of it must hold */
            crossFilters?: components["schemas"]["CrossFilter"][];
            /** @description Only for these widgets; left out: for all that the viewer may see */
            widgetIds?: string[];
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-751c-8075-30b89d46957d",
         *         "page": "dashboard",
         *         "name": "Home",
         *         "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *         "themeId": null,
         *         "isDefault": true,
         *         "audience": "console",
         *         "area": "home",
         *         "overrideConfig": {},
         *         "variables": [],
         *         "refreshSeconds": null,
         *         "visibilityRules": {},
         *         "revision": 1,
         *         "originId": null,
         *         "systemRevision": null,
         *         "isSystem": true
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        TemplateResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Template"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A page: its layout, its theme and what it changes in both.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-751c-8075-30b89d46957d",
         *       "page": "dashboard",
         *       "name": "Home",
         *       "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *       "themeId": null,
         *       "isDefault": true,
         *       "audience": "console",
         *       "area": "home",
         *       "overrideConfig": {},
         *       "variables": [],
         *       "refreshSeconds": null,
         *       "visibilityRules": {},
         *       "revision": 1,
         *       "originId": null,
         *       "systemRevision": null,
         *       "isSystem": true
         *     }
         */
        Template: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-751c-8075-30b89d46957d
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Address
             * @description Its name in web addresses; one template each
             * @example dashboard
             */
            page: string;
            /**
             * Name
             * @description What people call the page
             * @example Home
             */
            name: string;
            /**
             * Layout
             * @description Its regions and grid
             * @example 019b76da-a801-7374-87b5-d9e8190bb492
             */
            layoutId: string;
            /**
             * Theme
             * @description Its looks; the default theme when empty
             * @example 019b76da-a801-7443-bc42-92a50a1bd437
             */
            themeId: string | null;
            /**
             * Default
             * @description Shown where no page is named
             * @example true
             */
            isDefault: boolean;
            /**
             * For
             * @description Those who run the shop, or those who buy there
             * @example console
             * @enum {string}
             */
            audience: "console" | "storefront";
            /**
             * Area
             * @description Where the console offers it; null: at its own address only
             * @enum {string|null}
             */
            area: "home" | "catalog" | "selling" | "storefront" | "automation" | "settings" | null;
            overrideConfig: components["schemas"]["OverrideConfig"];
            /**
             * Variables
             * @description What people can choose on the page
             * @example []
             */
            variables: components["schemas"]["PageVariable"][];
            /**
             * Refresh
             * Format: int32
             * @description How often the figures are asked for anew, in seconds, beside what live events bring
             * @example 60
             */
            refreshSeconds: number | null;
            visibilityRules: components["schemas"]["VisibilityRules"];
            /**
             * Revision
             * Format: int32
             * @description Counts what was published of it, its widgets included
             * @example 1
             */
            revision: number;
            /**
             * Origin
             * @description The system's page that this copy takes the place of
             * @example 019b76da-a801-751c-8075-30b89d46957d
             */
            originId: string | null;
            /**
             * System revision
             * Format: int32
             * @description The revision of the system's page that this copy holds
             * @example 1
             */
            systemRevision: number | null;
            /**
             * From the system
             * @description Shared by all shops; make a copy to change it
             * @example true
             */
            isSystem: boolean;
        };
        /**
         * Overrides
         * @description What this page changes in its layout, theme and widgets
         * @example {}
         */
        OverrideConfig: {
            /**
             * Grid
             * @description What is different from the layout's grid
             * @example {
             *       "gap": 24
             *     }
             */
            gridConfig?: {
                /**
                 * Columns
                 * Format: int32
                 * @description Of the widest grid
                 * @example 12
                 */
                columns?: number;
                /**
                 * Gap
                 * Format: int32
                 * @description Between widgets, in pixels
                 * @example 16
                 */
                gap?: number;
                /**
                 * Row height
                 * Format: int32
                 * @description In pixels
                 * @example 40
                 */
                rowHeight?: number;
            };
            /**
             * Theme
             * @description Tokens that are different from the theme's
             */
            theme?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Hidden widgets
             * @description Widgets that are there and not shown
             */
            hiddenWidgets?: string[];
        };
        /**
         * Visible to
         * @description Who may open the page; empty means everybody
         * @example {
         *       "roles": [
         *         "owner"
         *       ]
         *     }
         */
        VisibilityRules: {
            /**
             * Roles
             * @description Only for these roles; absent means everybody
             * @example [
             *       "owner"
             *     ]
             */
            roles?: string[];
            /**
             * Permission
             * @description Only for those who hold it
             * @example orders:read
             */
            permission?: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "isCopy": false,
         *         "systemRevision": null,
         *         "latestRevision": null,
         *         "differences": []
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        GetTemplateDifferenceResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["TemplateDifference"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description In what a copy differs from the page of the system that it was made from.
         * @example {
         *       "isCopy": false,
         *       "systemRevision": null,
         *       "latestRevision": null,
         *       "differences": []
         *     }
         */
        TemplateDifference: {
            /**
             * Copy
             * @description Whether it is a shop's copy of a page of the system
             * @example false
             */
            isCopy: boolean;
            /**
             * Held
             * Format: int32
             * @description The revision of the system's page that the copy holds
             * @example 1
             */
            systemRevision: number | null;
            /**
             * Latest
             * Format: int32
             * @description The system's page as it is now
             * @example 1
             */
            latestRevision: number | null;
            /** @description What the shop changed, in the order of the page */
            differences: components["schemas"]["ContentDifference"][];
        };
        /**
         * @description One thing in which two contents differ.
         * @example {
         *       "kind": "changed",
         *       "path": [
         *         "refreshSeconds"
         *       ],
         *       "before": null,
         *       "after": 60,
         *       "text": "Refresh seconds: nothing became 60"
         *     }
         */
        ContentDifference: {
            /**
             * @description What became of it
             * @enum {string}
             */
            kind: "added" | "removed" | "moved" | "changed";
            /** @description Where in the content */
            path: string[];
            before?: components["schemas"]["JsonValue"];
            after?: components["schemas"]["JsonValue"];
            /**
             * In words
             * @description What became of it, in words
             * @example Refresh seconds: nothing became 60
             */
            text: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "isCopy": false,
         *         "systemRevision": null,
         *         "latestRevision": null,
         *         "isAvailable": false,
         *         "changes": [],
         *         "conflicts": []
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        GetTemplateUpgradeResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["TemplateUpgrade"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What the system has to offer to a copy of its page.
         * @example {
         *       "isCopy": false,
         *       "systemRevision": null,
         *       "latestRevision": null,
         *       "isAvailable": false,
         *       "changes": [],
         *       "conflicts": []
         *     }
         */
        TemplateUpgrade: {
            /**
             * Copy
             * @description Whether it is a shop's copy of a page of the system
             * @example false
             */
            isCopy: boolean;
            /**
             * Held
             * Format: int32
             * @description The revision of the system's page that the copy holds
             * @example 1
             */
            systemRevision: number | null;
            /**
             * Latest
             * Format: int32
             * @description The system's page as it is now
             * @example 1
             */
            latestRevision: number | null;
            /**
             * Available
             * @description Whether the system has moved on since the revision that the draft holds
             * @example false
             */
            isAvailable: boolean;
            /** @description What the system changed since then */
            changes: components["schemas"]["ContentDifference"][];
            /** @description What the shop changed as well, differently: for somebody to choose */
            conflicts: components["schemas"]["ContentConflict"][];
        };
        /**
         * @description One place that two sides changed, each in their own way.
         * @example {
         *       "key": "[\"value\",\"name\"]",
         *       "kind": "value",
         *       "path": [
         *         "name"
         *       ],
         *       "base": "Home",
         *       "mine": "Our numbers",
         *       "theirs": "Overview",
         *       "place": "Name",
         *       "mineInWords": "“Our numbers”",
         *       "theirsInWords": "“Overview”"
         *     }
         */
        ContentConflict: {
            /**
             * Key
             * @description What the choice for it goes by
             * @example ["value","name"]
             */
            key: string;
            /**
             * @description `value`: it got two values; `removed`: one removed what the other changed; `place`: two places
             * @enum {string}
             */
            kind: "value" | "removed" | "place";
            /** @description Where in the content */
            path: string[];
            base?: components["schemas"]["JsonValue"];
            mine?: components["schemas"]["JsonValue"];
            theirs?: components["schemas"]["JsonValue"];
            /**
             * In words
             * @description Where it is
             * @example Name
             */
            place: string;
            /**
             * In words
             * @description What the shop wants there
             * @example “Our numbers”
             */
            mineInWords: string;
            /**
             * In words
             * @description What the system wants there
             * @example “Overview”
             */
            theirsInWords: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-751c-8075-30b89d46957d",
         *         "page": "dashboard",
         *         "name": "Home",
         *         "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *         "themeId": null,
         *         "isDefault": true,
         *         "audience": "console",
         *         "area": "home",
         *         "overrideConfig": {},
         *         "variables": [],
         *         "refreshSeconds": null,
         *         "visibilityRules": {},
         *         "revision": 1,
         *         "originId": null,
         *         "systemRevision": null,
         *         "isSystem": true,
         *         "advice": [
         *           {
         *             "pointer": "/widgets/0/props",
         *             "message": "No picture has been chosen yet.",
         *             "widgetId": "019b76da-a801-7a0a-a0ce-ad0772bbbffb"
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        PublishTemplateResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["PublishedTemplate"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A page that was published.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-751c-8075-30b89d46957d",
         *       "page": "dashboard",
         *       "name": "Home",
         *       "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *       "themeId": null,
         *       "isDefault": true,
         *       "audience": "console",
         *       "area": "home",
         *       "overrideConfig": {},
         *       "variables": [],
         *       "refreshSeconds": null,
         *       "visibilityRules": {},
         *       "revision": 1,
         *       "originId": null,
         *       "systemRevision": null,
         *       "isSystem": true,
         *       "advice": [
         *         {
         *           "pointer": "/widgets/0/props",
         *           "message": "No picture has been chosen yet.",
         *           "widgetId": "019b76da-a801-7a0a-a0ce-ad0772bbbffb"
         *         }
         *       ]
         *     }
         */
        PublishedTemplate: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-751c-8075-30b89d46957d
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Address
             * @description Its name in web addresses; one template each
             * @example dashboard
             */
            page: string;
            /**
             * Name
             * @description What people call the page
             * @example Home
             */
            name: string;
            /**
             * Layout
             * @description Its regions and grid
             * @example 019b76da-a801-7374-87b5-d9e8190bb492
             */
            layoutId: string;
            /**
             * Theme
             * @description Its looks; the default theme when empty
             * @example 019b76da-a801-7443-bc42-92a50a1bd437
             */
            themeId: string | null;
            /**
             * Default
             * @description Shown where no page is named
             * @example true
             */
            isDefault: boolean;
            /**
             * For
             * @description Those who run the shop, or those who buy there
             * @example console
             * @enum {string}
             */
            audience: "console" | "storefront";
            /**
             * Area
             * @description Where the console offers it; null: at its own address only
             * @enum {string|null}
             */
            area: "home" | "catalog" | "selling" | "storefront" | "automation" | "settings" | null;
            overrideConfig: components["schemas"]["OverrideConfig"];
            /**
             * Variables
             * @description What people can choose on the page
             * @example []
             */
            variables: components["schemas"]["PageVariable"][];
            /**
             * Refresh
             * Format: int32
             * @description How often the figures are asked for anew, in seconds, beside what live events bring
             * @example 60
             */
            refreshSeconds: number | null;
            visibilityRules: components["schemas"]["VisibilityRules"];
            /**
             * Revision
             * Format: int32
             * @description Counts what was published of it, its widgets included
             * @example 1
             */
            revision: number;
            /**
             * Origin
             * @description The system's page that this copy takes the place of
             * @example 019b76da-a801-751c-8075-30b89d46957d
             */
            originId: string | null;
            /**
             * System revision
             * Format: int32
             * @description The revision of the system's page that this copy holds
             * @example 1
             */
            systemRevision: number | null;
            /**
             * From the system
             * @description Shared by all shops; make a copy to change it
             * @example true
             */
            isSystem: boolean;
            /** @description Widgets that nobody has given what they are about: visitors see nothing of them */
            advice: components["schemas"]["PageAdvice"][];
        };
        /**
         * @description A widget that shows visitors nothing yet.
         * @example {
         *       "pointer": "/widgets/0/props",
         *       "message": "No picture has been chosen yet.",
         *       "widgetId": "019b76da-a801-7a0a-a0ce-ad0772bbbffb"
         *     }
         */
        PageAdvice: {
            /**
             * Place
             * @description JSON Pointer into the content
             * @example /widgets/0/props
             */
            pointer: string;
            /**
             * Message
             * @description What is missing, in words
             * @example No picture has been chosen yet.
             */
            message: string;
            /**
             * Widget
             * @description The widget that it is about
             * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
             */
            widgetId: string;
        };
        /**
         * @description Why the page is published.
         * @example {
         *       "message": "Revenue for everybody"
         *     }
         */
        TemplatePublish: {
            /**
             * Message
             * @description Why, for those who read the history
             * @default
             * @example Revenue for everybody
             */
            message?: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "content": {
         *           "page": "dashboard",
         *           "name": "Home",
         *           "audience": "console",
         *           "area": "home",
         *           "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *           "themeId": null,
         *           "isDefault": true,
         *           "overrideConfig": {},
         *           "variables": [
         *             {
         *               "id": "time",
         *               "label": "Time",
         *               "kind": "period",
         *               "default": {
         *                 "kind": "last",
         *                 "count": 30,
         *                 "unit": "day"
         *               }
         *             }
         *           ],
         *           "refreshSeconds": null,
         *           "visibilityRules": {},
         *           "systemRevision": null,
         *           "widgets": [
         *             {
         *               "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *               "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
         *               "componentRevision": 2,
         *               "region": "main",
         *               "grid": {
         *                 "lg": {
         *                   "x": 0,
         *                   "y": 0,
         *                   "w": 4,
         *                   "h": 3
         *                 }
         *               },
         *               "props": {
         *                 "title": "Revenue"
         *               },
         *               "binding": {
         *                 "kind": "insight",
         *                 "source": "orders",
         *                 "measure": "revenue",
         *                 "groupBy": "none",
         *                 "splitBy": "none",
         *                 "period": {
         *                   "kind": "variable",
         *                   "variable": "time"
         *                 },
         *                 "conditions": [],
         *                 "compare": "previous-period",
         *                 "limit": 100
         *               },
         *               "visibilityRules": {},
         *               "isActive": true,
         *               "originId": null
         *             }
         *           ]
         *         },
         *         "draftId": null,
         *         "sequence": 0,
         *         "baseRevision": 1,
         *         "publishedRevision": 1,
         *         "editors": [
         *           {
         *             "id": "019b76da-a801-7ed1-939f-16352dc78f34",
         *             "userId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *             "name": "Olive Owner",
         *             "place": "[\"fields\",\"#developer\"]",
         *             "seenAt": "2026-11-21T09:30:00.000Z"
         *           }
         *         ],
         *         "isChanged": false,
         *         "updatedAt": "2026-11-21T09:30:00.000Z"
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        GetTemplateDraftResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["TemplateDraft"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What is being made of a page, and by whom.
         * @example {
         *       "content": {
         *         "page": "dashboard",
         *         "name": "Home",
         *         "audience": "console",
         *         "area": "home",
         *         "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *         "themeId": null,
         *         "isDefault": true,
         *         "overrideConfig": {},
         *         "variables": [
         *           {
         *             "id": "time",
         *             "label": "Time",
         *             "kind": "period",
         *             "default": {
         *               "kind": "last",
         *               "count": 30,
         *               "unit": "day"
         *             }
         *           }
         *         ],
         *         "refreshSeconds": null,
         *         "visibilityRules": {},
         *         "systemRevision": null,
         *         "widgets": [
         *           {
         *             "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *             "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
         *             "componentRevision": 2,
         *             "region": "main",
         *             "grid": {
         *               "lg": {
         *                 "x": 0,
         *                 "y": 0,
         *                 "w": 4,
         *                 "h": 3
         *               }
         *             },
         *             "props": {
         *               "title": "Revenue"
         *             },
         *             "binding": {
         *               "kind": "insight",
         *               "source": "orders",
         *               "measure": "revenue",
         *               "groupBy": "none",
         *               "splitBy": "none",
         *               "period": {
         *                 "kind": "variable",
         *                 "variable": "time"
         *               },
         *               "conditions": [],
         *               "compare": "previous-period",
         *               "limit": 100
         *             },
         *             "visibilityRules": {},
         *             "isActive": true,
         *             "originId": null
         *           }
         *         ]
         *       },
         *       "draftId": null,
         *       "sequence": 0,
         *       "baseRevision": 1,
         *       "publishedRevision": 1,
         *       "editors": [
         *         {
         *           "id": "019b76da-a801-7ed1-939f-16352dc78f34",
         *           "userId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *           "name": "Olive Owner",
         *           "place": "[\"fields\",\"#developer\"]",
         *           "seenAt": "2026-11-21T09:30:00.000Z"
         *         }
         *       ],
         *       "isChanged": false,
         *       "updatedAt": "2026-11-21T09:30:00.000Z"
         *     }
         */
        TemplateDraft: {
            content: components["schemas"]["PageContent"];
            /**
             * Draft
             * @description The draft that `sequence` counts the patches of; null while nobody has changed anything
             * @example 019b76da-a801-7e87-bd4c-6459ae639cbd
             */
            draftId: string | null;
            /**
             * Sequence
             * Format: int32
             * @description How many patches the draft has had
             * @example 0
             */
            sequence: number;
            /**
             * Revision
             * Format: int32
             * @description The published revision that the draft was begun from
             * @example 1
             */
            baseRevision: number;
            /**
             * Revision
             * Format: int32
             * @description The revision that is published now: more than `baseRevision` when somebody went past the draft
             * @example 1
             */
            publishedRevision: number;
            /** @description Who has it open: heard of within 15 seconds */
            editors: components["schemas"]["DraftEditor"][];
            /**
             * Changed
             * @description Whether the draft says something else than what is published
             */
            isChanged: boolean;
            /**
             * Changed at
             * Format: date-time
             * @description When it was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
        };
        /**
         * @description A page as it is edited.
         * @example {
         *       "page": "dashboard",
         *       "name": "Home",
         *       "audience": "console",
         *       "area": "home",
         *       "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *       "themeId": null,
         *       "isDefault": true,
         *       "overrideConfig": {},
         *       "variables": [
         *         {
         *           "id": "time",
         *           "label": "Time",
         *           "kind": "period",
         *           "default": {
         *             "kind": "last",
         *             "count": 30,
         *             "unit": "day"
         *           }
         *         }
         *       ],
         *       "refreshSeconds": null,
         *       "visibilityRules": {},
         *       "systemRevision": null,
         *       "widgets": [
         *         {
         *           "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *           "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
         *           "componentRevision": 2,
         *           "region": "main",
         *           "grid": {
         *             "lg": {
         *               "x": 0,
         *               "y": 0,
         *               "w": 4,
         *               "h": 3
         *             }
         *           },
         *           "props": {
         *             "title": "Revenue"
         *           },
         *           "binding": {
         *             "kind": "insight",
         *             "source": "orders",
         *             "measure": "revenue",
         *             "groupBy": "none",
         *             "splitBy": "none",
         *             "period": {
         *               "kind": "variable",
         *               "variable": "time"
         *             },
         *             "conditions": [],
         *             "compare": "previous-period",
         *             "limit": 100
         *           },
         *           "visibilityRules": {},
         *           "isActive": true,
         *           "originId": null
         *         }
         *       ]
         *     }
         */
        PageContent: {
            /**
             * Address
             * @description The name of the page in addresses
             * @example dashboard
             */
            page: string;
            /**
             * Name
             * @description What people call the page
             * @example Home
             */
            name: string;
            /**
             * @description Whom it is for: who runs the shop, or who buys there
             * @enum {string}
             */
            audience: "console" | "storefront";
            /**
             * @description Where the console offers it
             * @enum {string|null}
             */
            area: "home" | "catalog" | "selling" | "storefront" | "automation" | "settings" | null;
            /**
             * Layout
             * @description Its regions and grid
             * @example 019b76da-a801-7374-87b5-d9e8190bb492
             */
            layoutId: string;
            /**
             * Theme
             * @description Its looks; the default theme when null
             * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
             */
            themeId: string | null;
            /**
             * Default
             * @description Shown where no page is named
             * @example true
             */
            isDefault: boolean;
            overrideConfig: components["schemas"]["OverrideConfig"] & unknown;
            /**
             * Variables
             * @description What people can choose on the page
             * @example []
             */
            variables: components["schemas"]["PageVariable"][];
            /**
             * Refresh
             * Format: int32
             * @description How often the figures are asked for anew, beside what live events bring
             * @example 60
             */
            refreshSeconds: number | null;
            visibilityRules: components["schemas"]["VisibilityRules"] & unknown;
            /**
             * System revision
             * Format: int32
             * @description The revision of the system's page that this copy holds; null where it is no copy
             */
            systemRevision: number | null;
            /** @description The widgets, in reading order */
            widgets: components["schemas"]["PageWidget"][];
        };
        /**
         * @description A component placed on a page, with its own props.
         * @example {
         *       "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *       "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
         *       "componentRevision": 2,
         *       "region": "main",
         *       "grid": {
         *         "lg": {
         *           "x": 0,
         *           "y": 0,
         *           "w": 4,
         *           "h": 3
         *         }
         *       },
         *       "props": {
         *         "title": "Revenue"
         *       },
         *       "binding": {
         *         "kind": "insight",
         *         "source": "orders",
         *         "measure": "revenue",
         *         "groupBy": "none",
         *         "splitBy": "none",
         *         "period": {
         *           "kind": "variable",
         *           "variable": "time"
         *         },
         *         "conditions": [],
         *         "compare": "previous-period",
         *         "limit": 100
         *       },
         *       "visibilityRules": {},
         *       "isActive": true,
         *       "originId": null
         *     }
         */
        PageWidget: {
            /**
             * Id
             * @description The widget
             * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
             */
            id: string;
            /**
             * Component
             * @description What it shows
             * @example 019b76da-a801-731d-979d-81ece1b03ca2
             */
            componentId: string;
            /**
             * Revision
             * Format: int32
             * @description Of the component, whose schema the props were made for
             * @example 1
             */
            componentRevision: number;
            /**
             * Region
             * @description The part of the page's layout
             * @example main
             */
            region: string;
            grid: components["schemas"]["Placements"] & unknown;
            /**
             * Props
             * @description What the component's schema asks for
             */
            props: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            binding: components["schemas"]["Binding"] & unknown;
            visibilityRules: components["schemas"]["VisibilityRules"] & unknown;
            /**
             * Active
             * @description Only active widgets are shown
             * @example true
             */
            isActive: boolean;
            /**
             * Origin
             * @description The system's widget that it was copied from
             * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
             */
            originId: string | null;
        };
        /**
         * @description Somebody who has a document open.
         * @example {
         *       "id": "019b76da-a801-7ed1-939f-16352dc78f34",
         *       "userId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *       "name": "Olive Owner",
         *       "place": "[\"fields\",\"#developer\"]",
         *       "seenAt": "2026-11-21T09:30:00.000Z"
         *     }
         */
        DraftEditor: {
            /**
             * Editor
             * @description The window that has it open
             * @example 019b76da-a801-7ed1-939f-16352dc78f34
             */
            id: string;
            /**
             * Person
             * @description Who sits before it
             * @example 019b76da-a801-7cf7-bc93-589a85ebb778
             */
            userId: string;
            /**
             * Name
             * @description What they are called
             * @example Olive Owner
             */
            name: string;
            /**
             * Place
             * @description Where in the document they are: a path of it, as JSON; null: nowhere in particular
             * @example ["fields","#developer"]
             */
            place: string | null;
            /**
             * Seen
             * Format: date-time
             * @description When they were last heard of
             * @example 2026-11-21T09:30:00.000Z
             */
            seenAt: string;
        };
        /**
         * @description Which upgrade is taken over, and how.
         * @example {
         *       "systemRevision": 2,
         *       "choices": {
         *         "[\"value\",\"name\"]": "mine"
         *       }
         *     }
         */
        TemplateUpgradeRequest: {
            /**
             * Revision
             * Format: int32
             * @description The latest revision, as the look at the upgrade said
             * @example 1
             */
            systemRevision: number;
            /**
             * @description Whose counts, by the key of the conflict; the shop's unless said
             * @default {}
             * @example {
             *       "[\"value\",\"name\"]": "mine"
             *     }
             */
            choices?: {
                [key: string]: "mine" | "theirs";
            };
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7374-87b5-d9e8190bb492",
         *         "name": "One column",
         *         "slug": "one-column",
         *         "type": "page",
         *         "originId": null,
         *         "isSystem": true,
         *         "gridConfig": {
         *           "columns": 12,
         *           "gap": 16,
         *           "rowHeight": 40
         *         },
         *         "regions": [
         *           {
         *             "name": "main",
         *             "width": 12,
         *             "height": 0
         *           }
         *         ],
         *         "responsiveConfig": {
         *           "lg": {
         *             "minWidth": 960,
         *             "columns": 12
         *           },
         *           "md": {
         *             "minWidth": 600,
         *             "columns": 6
         *           },
         *           "sm": {
         *             "minWidth": 0,
         *             "columns": 1
         *           }
         *         }
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        LayoutResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Layout"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description The regions of a page and the grid in which widgets lie.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7374-87b5-d9e8190bb492",
         *       "name": "One column",
         *       "slug": "one-column",
         *       "type": "page",
         *       "originId": null,
         *       "isSystem": true,
         *       "gridConfig": {
         *         "columns": 12,
         *         "gap": 16,
         *         "rowHeight": 40
         *       },
         *       "regions": [
         *         {
         *           "name": "main",
         *           "width": 12,
         *           "height": 0
         *         }
         *       ],
         *       "responsiveConfig": {
         *         "lg": {
         *           "minWidth": 960,
         *           "columns": 12
         *         },
         *         "md": {
         *           "minWidth": 600,
         *           "columns": 6
         *         },
         *         "sm": {
         *           "minWidth": 0,
         *           "columns": 1
         *         }
         *       }
         *     }
         */
        Layout: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7374-87b5-d9e8190bb492
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What people call the layout
             * @example One column
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example one-column
             */
            slug: string;
            /**
             * Type
             * @description What it lays out
             * @example page
             * @enum {string}
             */
            type: "page" | "modal" | "panel";
            gridConfig: components["schemas"]["GridConfig"] & unknown;
            /**
             * Regions
             * @description The parts that hold widgets
             * @example [
             *       {
             *         "name": "main",
             *         "width": 12,
             *         "height": 0
             *       }
             *     ]
             */
            regions: components["schemas"]["Region"][];
            responsiveConfig: components["schemas"]["ResponsiveConfig"] & unknown;
            /**
             * Origin
             * @description The system's layout that this copy takes the place of
             * @example 019b76da-a801-7374-87b5-d9e8190bb492
             */
            originId: string | null;
            /**
             * From the system
             * @description Shared by all shops; make a copy to change it
             * @example true
             */
            isSystem: boolean;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7374-87b5-d9e8190bb492",
         *         "name": "One column",
         *         "slug": "one-column",
         *         "type": "page",
         *         "originId": null,
         *         "isSystem": true,
         *         "gridConfig": {
         *           "columns": 12,
         *           "gap": 16,
         *           "rowHeight": 40
         *         },
         *         "regions": [
         *           {
         *             "name": "main",
         *             "width": 12,
         *             "height": 0
         *           }
         *         ],
         *         "responsiveConfig": {
         *           "lg": {
         *             "minWidth": 960,
         *             "columns": 12
         *           },
         *           "md": {
         *             "minWidth": 600,
         *             "columns": 6
         *           },
         *           "sm": {
         *             "minWidth": 0,
         *             "columns": 1
         *           }
         *         },
         *         "pages": [
         *           {
         *             "id": "019b76da-a801-7412-a83b-df695735f244",
         *             "page": "stock-room",
         *             "name": "Stock room"
         *           }
         *         ],
         *         "drafts": [
         *           {
         *             "id": "019b76da-a801-7412-a83b-df695735f244",
         *             "page": "stock-room",
         *             "name": "Stock room"
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ResetLayoutResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["ResetLayout"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description The system's layout, and the pages and drafts that went back to it.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7374-87b5-d9e8190bb492",
         *       "name": "One column",
         *       "slug": "one-column",
         *       "type": "page",
         *       "originId": null,
         *       "isSystem": true,
         *       "gridConfig": {
         *         "columns": 12,
         *         "gap": 16,
         *         "rowHeight": 40
         *       },
         *       "regions": [
         *         {
         *           "name": "main",
         *           "width": 12,
         *           "height": 0
         *         }
         *       ],
         *       "responsiveConfig": {
         *         "lg": {
         *           "minWidth": 960,
         *           "columns": 12
         *         },
         *         "md": {
         *           "minWidth": 600,
         *           "columns": 6
         *         },
         *         "sm": {
         *           "minWidth": 0,
         *           "columns": 1
         *         }
         *       },
         *       "pages": [
         *         {
         *           "id": "019b76da-a801-7412-a83b-df695735f244",
         *           "page": "stock-room",
         *           "name": "Stock room"
         *         }
         *       ],
         *       "drafts": [
         *         {
         *           "id": "019b76da-a801-7412-a83b-df695735f244",
         *           "page": "stock-room",
         *           "name": "Stock room"
         *         }
         *       ]
         *     }
         */
        ResetLayout: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7374-87b5-d9e8190bb492
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What people call the layout
             * @example One column
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example one-column
             */
            slug: string;
            /**
             * Type
             * @description What it lays out
             * @example page
             * @enum {string}
             */
            type: "page" | "modal" | "panel";
            gridConfig: components["schemas"]["GridConfig"] & unknown;
            /**
             * Regions
             * @description The parts that hold widgets
             * @example [
             *       {
             *         "name": "main",
             *         "width": 12,
             *         "height": 0
             *       }
             *     ]
             */
            regions: components["schemas"]["Region"][];
            responsiveConfig: components["schemas"]["ResponsiveConfig"] & unknown;
            /**
             * Origin
             * @description The system's layout that this copy takes the place of
             * @example 019b76da-a801-7374-87b5-d9e8190bb492
             */
            originId: string | null;
            /**
             * From the system
             * @description Shared by all shops; make a copy to change it
             * @example true
             */
            isSystem: boolean;
            /** @description The pages that named the copy, by name */
            pages: components["schemas"]["PageOfLayout"][];
            /** @description The pages whose drafts named it, by name */
            drafts: components["schemas"]["PageOfLayout"][];
        };
        /**
         * @description A page that named a layout.
         * @example {
         *       "id": "019b76da-a801-7412-a83b-df695735f244",
         *       "page": "stock-room",
         *       "name": "Stock room"
         *     }
         */
        PageOfLayout: {
            /**
             * Page
             * @description The page
             * @example 019b76da-a801-7412-a83b-df695735f244
             */
            id: string;
            /**
             * Address
             * @description Its name in addresses
             * @example stock-room
             */
            page: string;
            /**
             * Name
             * @description What people call it
             * @example Stock room
             */
            name: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "kind": "mtc-page",
         *         "version": 1,
         *         "name": "Home",
         *         "page": "dashboard",
         *         "audience": "console",
         *         "area": "home",
         *         "refreshSeconds": null,
         *         "visibilityRules": {},
         *         "overrideConfig": {},
         *         "variables": [],
         *         "layout": {
         *           "slug": "one-column",
         *           "name": "One column",
         *           "type": "page",
         *           "gridConfig": {
         *             "columns": 12,
         *             "gap": 16,
         *             "rowHeight": 40
         *           },
         *           "regions": [
         *             {
         *               "name": "main",
         *               "width": 12,
         *               "height": 0
         *             }
         *           ],
         *           "responsiveConfig": {
         *             "lg": {
         *               "minWidth": 960,
         *               "columns": 12
         *             },
         *             "md": {
         *               "minWidth": 600,
         *               "columns": 6
         *             },
         *             "sm": {
         *               "minWidth": 0,
         *               "columns": 1
         *             }
         *           }
         *         },
         *         "theme": null,
         *         "components": [],
         *         "widgets": [
         *           {
         *             "key": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *             "component": "figure",
         *             "componentRevision": 2,
         *             "region": "main",
         *             "grid": {
         *               "lg": {
         *                 "x": 0,
         *                 "y": 0,
         *                 "w": 4,
         *                 "h": 3
         *               }
         *             },
         *             "props": {
         *               "title": "Revenue"
         *             },
         *             "binding": {
         *               "kind": "insight",
         *               "source": "orders",
         *               "measure": "revenue",
         *               "groupBy": "none",
         *               "splitBy": "none",
         *               "period": {
         *                 "kind": "variable",
         *                 "variable": "time"
         *               },
         *               "conditions": [],
         *               "compare": "previous-period",
         *               "limit": 100
         *             },
         *             "visibilityRules": {},
         *             "isActive": true
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ExportPageResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["PageBundle"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A page as a file.
         * @example {
         *       "kind": "mtc-page",
         *       "version": 1,
         *       "name": "Home",
         *       "page": "dashboard",
         *       "audience": "console",
         *       "area": "home",
         *       "refreshSeconds": null,
         *       "visibilityRules": {},
         *       "overrideConfig": {},
         *       "variables": [],
         *       "layout": {
         *         "slug": "one-column",
         *         "name": "One column",
         *         "type": "page",
         *         "gridConfig": {
         *           "columns": 12,
         *           "gap": 16,
         *           "rowHeight": 40
         *         },
         *         "regions": [
         *           {
         *             "name": "main",
         *             "width": 12,
         *             "height": 0
         *           }
         *         ],
         *         "responsiveConfig": {
         *           "lg": {
         *             "minWidth": 960,
         *             "columns": 12
         *           },
         *           "md": {
         *             "minWidth": 600,
         *             "columns": 6
         *           },
         *           "sm": {
         *             "minWidth": 0,
         *             "columns": 1
         *           }
         *         }
         *       },
         *       "theme": null,
         *       "components": [],
         *       "widgets": [
         *         {
         *           "key": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *           "component": "figure",
         *           "componentRevision": 2,
         *           "region": "main",
         *           "grid": {
         *             "lg": {
         *               "x": 0,
         *               "y": 0,
         *               "w": 4,
         *               "h": 3
         *             }
         *           },
         *           "props": {
         *             "title": "Revenue"
         *           },
         *           "binding": {
         *             "kind": "insight",
         *             "source": "orders",
         *             "measure": "revenue",
         *             "groupBy": "none",
         *             "splitBy": "none",
         *             "period": {
         *               "kind": "variable",
         *               "variable": "time"
         *             },
         *             "conditions": [],
         *             "compare": "previous-period",
         *             "limit": 100
         *           },
         *           "visibilityRules": {},
         *           "isActive": true
         *         }
         *       ]
         *     }
         */
        PageBundle: {
            /**
             * @description What this file is
             * @enum {string}
             */
            kind: "mtc-page";
            /**
             * Format: int32
             * @description Of the form of this file
             * @enum {number}
             */
            version: 1;
            /**
             * Name
             * @description What people call the page
             */
            name: string;
            /**
             * Page
             * @description The name of the page in addresses
             * @example hollow-meridian-steam
             */
            page: string;
            /**
             * @description Whom it is for
             * @enum {string}
             */
            audience: "console" | "storefront";
            /**
             * @description Where the console offers it
             * @enum {string|null}
             */
            area: "home" | "catalog" | "selling" | "storefront" | "automation" | "settings" | null;
            /**
             * Refresh
             * Format: int32
             * @description In seconds
             */
            refreshSeconds: number | null;
            visibilityRules: components["schemas"]["VisibilityRules"] & unknown;
            /** @description What the page changes in its layout, theme and widgets */
            overrideConfig: {
                /**
                 * Grid
                 * @description What is different from the layout's grid
                 * @example {
                 *       "gap": 24
                 *     }
                 */
                gridConfig?: {
                    /**
                     * Columns
                     * Format: int32
                     * @description Of the widest grid
                     * @example 12
                     */
                    columns?: number;
                    /**
                     * Gap
                     * Format: int32
                     * @description Between widgets, in pixels
                     * @example 16
                     */
                    gap?: number;
                    /**
                     * Row height
                     * Format: int32
                     * @description In pixels
                     * @example 40
                     */
                    rowHeight?: number;
                };
                /**
                 * Theme
                 * @description Tokens that are different from the theme's
                 */
                theme?: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                /** @description Widgets that are there and not shown, by key */
                hiddenWidgets?: string[];
            };
            /**
             * Variables
             * @description What people can choose on the page
             * @example []
             */
            variables: components["schemas"]["PageVariable"][];
            /** @description The layout, for shops that have none of this address */
            layout: {
                /**
                 * Address
                 * @description Names the layout in every shop
                 * @example hollow-meridian-steam
                 */
                slug: string;
                /**
                 * Name
                 * @description What people call it
                 */
                name: string;
                /**
                 * @description What it lays out
                 * @enum {string}
                 */
                type: "page" | "modal" | "panel";
                gridConfig: components["schemas"]["GridConfig"];
                /** @description The parts that hold widgets */
                regions: components["schemas"]["Region"][];
                responsiveConfig: components["schemas"]["ResponsiveConfig"];
            };
            /**
             * Address
             * @description The theme; null: the default one
             * @example hollow-meridian-steam
             */
            theme: string | null;
            /** @description The shop's own components that it uses */
            components: {
                /**
                 * Address
                 * @description Names the component in every shop
                 * @example hollow-meridian-steam
                 */
                slug: string;
                /**
                 * Name
                 * @description What people call it
                 */
                name: string;
                /**
                 * @description What sort of component it is
                 * @enum {string}
                 */
                type: "widget" | "chart" | "form";
                /**
                 * Category
                 * @description Where the palette lists it
                 */
                category: string;
                /**
                 * Address
                 * @description The component that it is derived from
                 * @example hollow-meridian-steam
                 */
                base: string | null;
                /**
                 * Props
                 * @description The JSON Schema of its props
                 */
                propsSchema: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                /**
                 * Defaults
                 * @description The props of a new widget
                 */
                defaultProps: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                /**
                 * Drawing
                 * @description Which view draws it
                 */
                renderConfig: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
            }[];
            /** @description In reading order */
            widgets: {
                /**
                 * Key
                 * @description What the bundle calls it
                 */
                key: string;
                /**
                 * Address
                 * @description What it shows
                 * @example hollow-meridian-steam
                 */
                component: string;
                /**
                 * Revision
                 * Format: int32
                 * @description Of the component, whose schema the props were made for
                 * @example 1
                 */
                componentRevision?: number;
                /**
                 * Region
                 * @description The part of the page's layout
                 */
                region?: string;
                grid: components["schemas"]["Placements"];
                /**
                 * Props
                 * @description What the component's schema asks for
                 */
                props: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                binding: components["schemas"]["Binding"] & unknown;
                visibilityRules: components["schemas"]["VisibilityRules"] & unknown;
                /** @description Only active widgets are shown */
                isActive: boolean;
            }[];
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "templateId": null,
         *         "page": "dashboard-2",
         *         "name": "Home",
         *         "widgetCount": 1,
         *         "layouts": [],
         *         "components": [],
         *         "notes": [
         *           {
         *             "severity": "repaired",
         *             "message": "The shop has a page “dashboard” already: this one is “dashboard-2”"
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ImportPageResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["PageImportReport"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What an import made, or would make.
         * @example {
         *       "templateId": null,
         *       "page": "dashboard-2",
         *       "name": "Home",
         *       "widgetCount": 1,
         *       "layouts": [],
         *       "components": [],
         *       "notes": [
         *         {
         *           "severity": "repaired",
         *           "message": "The shop has a page “dashboard” already: this one is “dashboard-2”"
         *         }
         *       ]
         *     }
         */
        PageImportReport: {
            /**
             * Page
             * @description The page whose draft holds what was imported; null: nothing was written
             * @example 019b76da-a801-7412-a83b-df695735f244
             */
            templateId: string | null;
            /**
             * Address
             * @description The name of the page in addresses
             * @example dashboard-2
             */
            page: string;
            /**
             * Name
             * @description What the page is called
             * @example Home
             */
            name: string;
            /**
             * Widgets
             * Format: int32
             * @description How many widgets it has
             * @example 1
             */
            widgetCount: number;
            /** @description Layouts that the shop gets with it */
            layouts: string[];
            /** @description Components that the shop gets with it */
            components: string[];
            /** @description What was repaired, lost, or is to be chosen */
            notes: components["schemas"]["PageImportNote"][];
        };
        /**
         * @description What somebody should know of an import.
         * @example {
         *       "severity": "repaired",
         *       "message": "Gaps above 3 of 6 widgets were closed"
         *     }
         */
        PageImportNote: {
            /**
             * @description `repaired`: the file was at odds with itself; `lost`: the page cannot hold it; `open`: somebody has to choose
             * @enum {string}
             */
            severity: "repaired" | "lost" | "open";
            /**
             * Note
             * @description In words
             * @example Gaps above 3 of 6 widgets were closed
             */
            message: string;
        };
        /**
         * @description A file to make a page of.
         * @example {
         *       "source": {
         *         "kind": "mtc-page",
         *         "version": 1,
         *         "name": "Home",
         *         "page": "dashboard",
         *         "audience": "console",
         *         "area": "home",
         *         "refreshSeconds": null,
         *         "visibilityRules": {},
         *         "overrideConfig": {},
         *         "variables": [],
         *         "layout": {
         *           "slug": "one-column",
         *           "name": "One column",
         *           "type": "page",
         *           "gridConfig": {
         *             "columns": 12,
         *             "gap": 16,
         *             "rowHeight": 40
         *           },
         *           "regions": [
         *             {
         *               "name": "main",
         *               "width": 12,
         *               "height": 0
         *             }
         *           ],
         *           "responsiveConfig": {
         *             "lg": {
         *               "minWidth": 960,
         *               "columns": 12
         *             },
         *             "md": {
         *               "minWidth": 600,
         *               "columns": 6
         *             },
         *             "sm": {
         *               "minWidth": 0,
         *               "columns": 1
         *             }
         *           }
         *         },
         *         "theme": null,
         *         "components": [],
         *         "widgets": [
         *           {
         *             "key": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *             "component": "figure",
         *             "componentRevision": 2,
         *             "region": "main",
         *             "grid": {
         *               "lg": {
         *                 "x": 0,
         *                 "y": 0,
         *                 "w": 4,
         *                 "h": 3
         *               }
         *             },
         *             "props": {
         *               "title": "Revenue"
         *             },
         *             "binding": {
         *               "kind": "insight",
         *               "source": "orders",
         *               "measure": "revenue",
         *               "groupBy": "none",
         *               "splitBy": "none",
         *               "period": {
         *                 "kind": "variable",
         *                 "variable": "time"
         *               },
         *               "conditions": [],
         *               "compare": "previous-period",
         *               "limit": 100
         *             },
         *             "visibilityRules": {},
         *             "isActive": true
         *           }
         *         ]
         *       },
         *       "dryRun": true
         *     }
         */
        PageImport: {
            source?: components["schemas"]["JsonValue"] & unknown;
            /**
             * Dry run
             * @description Only report, write nothing
             * @default false
             * @example true
             */
            dryRun?: boolean;
            /**
             * Into
             * @description A page of the shop whose draft takes the widgets in the place of its own; a new page unless sent
             * @example 019b76da-a801-7412-a83b-df695735f244
             */
            into?: string;
            /**
             * Name
             * @description Instead of the one in the file
             * @example Home
             */
            name?: string;
            /**
             * Page
             * @description Instead of the address in the file
             * @example dashboard-2
             */
            page?: string;
        };
        /**
         * @description What to export.
         * @example {
         *       "query": {
         *         "kind": "insight",
         *         "source": "orders",
         *         "measure": "revenue",
         *         "groupBy": "day",
         *         "splitBy": "none",
         *         "period": {
         *           "kind": "last",
         *           "count": 30,
         *           "unit": "day"
         *         },
         *         "conditions": [],
         *         "compare": "none",
         *         "limit": 100
         *       }
         *     }
         */
        InsightExport: {
            query: components["schemas"]["Query"];
        };
        /**
         * @description A question for figures or rows.
         * @example {
         *       "kind": "insight",
         *       "source": "orders",
         *       "measure": "revenue",
         *       "groupBy": "day",
         *       "splitBy": "none",
         *       "period": {
         *         "kind": "last",
         *         "count": 30,
         *         "unit": "day"
         *       },
         *       "conditions": [],
         *       "compare": "none",
         *       "limit": 100
         *     }
         */
        Query: components["schemas"]["InsightQuery"] | components["schemas"]["RowsQuery"];
        /**
         * @description One measure of a source, split once or twice.
         * @example {
         *       "kind": "insight",
         *       "source": "orders",
         *       "measure": "revenue",
         *       "groupBy": "day",
         *       "splitBy": "none",
         *       "period": {
         *         "kind": "last",
         *         "count": 30,
         *         "unit": "day"
         *       },
         *       "conditions": [],
         *       "compare": "none",
         *       "limit": 100
         *     }
         */
        InsightQuery: {
            /**
             * @description Figures (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "insight";
            /**
             * @description What is counted: orders, order-items, products, activity
             * @example orders
             */
            source: string;
            /**
             * @description How it is counted. Money is answered per currency, in minor units; cancelled and refunded orders are no revenue
             * @example revenue
             */
            measure: string;
            /**
             * @description `none`, an interval (hour, day, week, month, quarter, year; in the shop's time zone) or a dimension of the source
             * @default none
             * @example day
             */
            groupBy?: string;
            /**
             * @description A second dimension: the parts of each group
             * @default none
             * @example none
             */
            splitBy?: string;
            period?: components["schemas"]["FixedPeriod"];
            /**
             * @description All of them must hold
             * @default []
             */
            conditions?: components["schemas"]["QueryCondition"][];
            /**
             * @description Which time before to answer beside it
             * @default none
             * @enum {string}
             */
            compare?: "none" | "previous-period" | "previous-year";
            /**
             * Groups
             * Format: int32
             * @description The most groups; the smallest are left out first. Courses of time are never cut
             * @default 100
             * @example 100
             */
            limit?: number;
        };
        /**
         * @description Which time; sources without one are counted as they are now
         * @default {
         *       "kind": "last",
         *       "count": 30,
         *       "unit": "day"
         *     }
         * @example {
         *       "kind": "last",
         *       "count": 30,
         *       "unit": "day"
         *     }
         */
        FixedPeriod: {
            /**
             * @description So many units up to and with the present one
             * @enum {string}
             */
            kind: "last";
            /**
             * Number
             * Format: int32
             * @description How many
             * @example 30
             */
            count: number;
            /**
             * @description Of the shop's calendar, in its time zone
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "quarter" | "year";
        } | {
            /**
             * @description The present unit, from its beginning to today
             * @enum {string}
             */
            kind: "this";
            /**
             * @description Of the shop's calendar, in its time zone
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "quarter" | "year";
        } | {
            /**
             * @description The whole unit before this one
             * @enum {string}
             */
            kind: "previous";
            /**
             * @description Of the shop's calendar, in its time zone
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "quarter" | "year";
        } | {
            /**
             * @description From a day to a day, both included
             * @enum {string}
             */
            kind: "between";
            /**
             * Format: date
             * @description The first day
             * @example 2026-11-01
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             * @example 2026-11-01
             */
            to: string;
        } | {
            /**
             * @description Everything there is
             * @enum {string}
             */
            kind: "all";
        };
        /**
         * @description One field that narrows what is counted or listed.
         * @example {
         *       "field": "status",
         *       "operator": "is",
         *       "values": [
         *         "paid"
         *       ]
         *     }
         */
        QueryCondition: {
            /**
             * @description A dimension of the source, or a filter of the resource
             * @example status
             */
            field: string;
            /**
             * @description How it is held against the values
             * @enum {string}
             */
            operator: "is" | "isNot" | "gte" | "lte";
            /**
             * @description Any of them; `gte` and `lte` take one
             * @example [
             *       "paid"
             *     ]
             */
            values: string[];
        };
        /**
         * @description Some fields of a resource's list.
         * @example {
         *       "kind": "rows",
         *       "resource": "orders",
         *       "fields": [
         *         "orderNumber",
         *         "status",
         *         "total"
         *       ],
         *       "conditions": [],
         *       "sort": "-placedAt",
         *       "limit": 10
         *     }
         */
        RowsQuery: {
            /**
             * @description Rows (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "rows";
            /**
             * @description The path of a resource, or `storefront-products`
             * @example orders
             */
            resource: string;
            /**
             * @description The fields to answer, in order; the columns of its list when empty
             * @default []
             */
            fields?: string[];
            /**
             * @description All of them must hold
             * @default []
             */
            conditions?: components["schemas"]["QueryCondition"][];
            /**
             * @description A sort of the resource's list; its own when empty
             * @default
             * @example -placedAt
             */
            sort?: string;
            /**
             * Rows
             * Format: int32
             * @description The most rows
             * @default 10
             * @example 10
             */
            limit?: number;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "id": "revenue",
         *           "kind": "insight",
         *           "source": "orders",
         *           "measure": "revenue",
         *           "unit": "money",
         *           "groupBy": "day",
         *           "splitBy": "none",
         *           "from": "2026-10-23",
         *           "to": "2026-11-21",
         *           "points": [
         *             {
         *               "key": "2026-11-20",
         *               "label": "2026-11-20",
         *               "split": null,
         *               "splitLabel": null,
         *               "currency": "EUR",
         *               "value": 4758,
         *               "from": "2026-11-19T23:00:00.000Z",
         *               "until": "2026-11-20T23:00:00.000Z"
         *             }
         *           ],
         *           "before": [],
         *           "hasMore": false
         *         }
         *       ],
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        QueryInsightsResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description One answer per query, in their order */
            data: components["schemas"]["NamedAnswer"][];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description The answer to a named question.
         * @example {
         *       "id": "revenue",
         *       "kind": "insight",
         *       "source": "orders",
         *       "measure": "revenue",
         *       "unit": "money",
         *       "groupBy": "day",
         *       "splitBy": "none",
         *       "from": "2026-10-23",
         *       "to": "2026-11-21",
         *       "points": [
         *         {
         *           "key": "2026-11-20",
         *           "label": "2026-11-20",
         *           "split": null,
         *           "splitLabel": null,
         *           "currency": "EUR",
         *           "value": 4758,
         *           "from": "2026-11-19T23:00:00.000Z",
         *           "until": "2026-11-20T23:00:00.000Z"
         *         }
         *       ],
         *       "before": [],
         *       "hasMore": false
         *     }
         */
        NamedAnswer: components["schemas"]["NamedInsightAnswer"] | components["schemas"]["NamedRowsAnswer"];
        /**
         * @description The answer to a question for figures.
         * @example {
         *       "id": "revenue",
         *       "kind": "insight",
         *       "source": "orders",
         *       "measure": "revenue",
         *       "unit": "money",
         *       "groupBy": "day",
         *       "splitBy": "none",
         *       "from": "2026-10-23",
         *       "to": "2026-11-21",
         *       "points": [
         *         {
         *           "key": "2026-11-20",
         *           "label": "2026-11-20",
         *           "split": null,
         *           "splitLabel": null,
         *           "currency": "EUR",
         *           "value": 4758,
         *           "from": "2026-11-19T23:00:00.000Z",
         *           "until": "2026-11-20T23:00:00.000Z"
         *         }
         *       ],
         *       "before": [],
         *       "hasMore": false
         *     }
         */
        NamedInsightAnswer: {
            /**
             * @description Names the query and its answer
             * @example revenue
             */
            id: string;
            /**
             * @description Figures (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "insight";
            /**
             * @description What was counted
             * @example orders
             */
            source: string;
            /**
             * @description How
             * @example revenue
             */
            measure: string;
            /**
             * @description What the values are. Money is in minor units, per currency
             * @enum {string}
             */
            unit: "count" | "money" | "percent" | "number";
            /**
             * @description What it was grouped by
             * @example day
             */
            groupBy: string;
            /**
             * @description What the groups were split by
             * @example none
             */
            splitBy: string;
            /**
             * Format: date
             * @description The first day, in the shop's time zone; null where no time narrows it
             * @example 2026-10-23
             */
            from: string | null;
            /**
             * Format: date
             * @description The last day, in the shop's time zone
             * @example 2026-10-23
             */
            to: string | null;
            /** @description The groups. Courses of time are whole and in order, with 0 where nothing was, an average with null; known keys stand in their order, others largest first, currency by currency */
            points: components["schemas"]["InsightPoint"][];
            /** @description The same for the time compared with. Its course has the same groups in the same order: each day beside its own */
            before: components["schemas"]["InsightPoint"][];
            /** @description Whether there are more groups than were asked for */
            hasMore: boolean;
        };
        /**
         * @description The answer to a question for rows.
         * @example {
         *       "id": "newest",
         *       "kind": "rows",
         *       "resource": "orders",
         *       "fields": [],
         *       "rows": [],
         *       "names": {},
         *       "total": 0,
         *       "hasMore": false
         *     }
         */
        NamedRowsAnswer: {
            /**
             * @description Names the query and its answer
             * @example revenue
             */
            id: string;
            /**
             * @description Rows (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "rows";
            /**
             * @description The resource
             * @example orders
             */
            resource: string;
            /** @description The columns, in order */
            fields: components["schemas"]["RowField"][];
            /** @description Each with its id, and with its currency where a field is money */
            rows: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
            /** @description The names of what references point at, by id */
            names: {
                [key: string]: string;
            };
            /**
             * Format: int64
             * @description How many there are in all; null where that was not counted
             */
            total: number | null;
            /** @description Whether there are more rows than were asked for */
            hasMore: boolean;
        };
        /**
         * @description Many questions in one request.
         * @example {
         *       "queries": [
         *         {
         *           "id": "revenue",
         *           "kind": "insight",
         *           "source": "orders",
         *           "measure": "revenue",
         *           "groupBy": "day",
         *           "splitBy": "none",
         *           "period": {
         *             "kind": "last",
         *             "count": 30,
         *             "unit": "day"
         *           },
         *           "conditions": [],
         *           "compare": "none",
         *           "limit": 100
         *         }
         *       ]
         *     }
         */
        InsightRequest: {
            /** @description All that is to be known */
            queries: components["schemas"]["NamedQuery"][];
        };
        /**
         * @description A question with a name of its own.
         * @example {
         *       "id": "revenue",
         *       "kind": "insight",
         *       "source": "orders",
         *       "measure": "revenue",
         *       "groupBy": "day",
         *       "splitBy": "none",
         *       "period": {
         *         "kind": "last",
         *         "count": 30,
         *         "unit": "day"
         *       },
         *       "conditions": [],
         *       "compare": "none",
         *       "limit": 100
         *     }
         */
        NamedQuery: components["schemas"]["NamedInsightQuery"] | components["schemas"]["NamedRowsQuery"];
        /**
         * @description A question for figures, with a name of its own.
         * @example {
         *       "id": "revenue",
         *       "kind": "insight",
         *       "source": "orders",
         *       "measure": "revenue",
         *       "groupBy": "day",
         *       "splitBy": "none",
         *       "period": {
         *         "kind": "last",
         *         "count": 30,
         *         "unit": "day"
         *       },
         *       "conditions": [],
         *       "compare": "none",
         *       "limit": 100
         *     }
         */
        NamedInsightQuery: {
            /**
             * @description Names the query and its answer
             * @example revenue
             */
            id: string;
            /**
             * @description Figures (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "insight";
            /**
             * @description What is counted: orders, order-items, products, activity
             * @example orders
             */
            source: string;
            /**
             * @description How it is counted. Money is answered per currency, in minor units; cancelled and refunded orders are no revenue
             * @example revenue
             */
            measure: string;
            /**
             * @description `none`, an interval (hour, day, week, month, quarter, year; in the shop's time zone) or a dimension of the source
             * @default none
             * @example day
             */
            groupBy?: string;
            /**
             * @description A second dimension: the parts of each group
             * @default none
             * @example none
             */
            splitBy?: string;
            period?: components["schemas"]["FixedPeriod"];
            /**
             * @description All of them must hold
             * @default []
             */
            conditions?: components["schemas"]["QueryCondition"][];
            /**
             * @description Which time before to answer beside it
             * @default none
             * @enum {string}
             */
            compare?: "none" | "previous-period" | "previous-year";
            /**
             * Groups
             * Format: int32
             * @description The most groups; the smallest are left out first. Courses of time are never cut
             * @default 100
             * @example 100
             */
            limit?: number;
        };
        /**
         * @description A question for rows, with a name of its own.
         * @example {
         *       "id": "newest",
         *       "kind": "rows",
         *       "resource": "orders",
         *       "fields": [
         *         "orderNumber",
         *         "status",
         *         "total"
         *       ],
         *       "conditions": [],
         *       "sort": "-placedAt",
         *       "limit": 10
         *     }
         */
        NamedRowsQuery: {
            /**
             * @description Names the query and its answer
             * @example revenue
             */
            id: string;
            /**
             * @description Rows (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "rows";
            /**
             * @description The path of a resource, or `storefront-products`
             * @example orders
             */
            resource: string;
            /**
             * @description The fields to answer, in order; the columns of its list when empty
             * @default []
             */
            fields?: string[];
            /**
             * @description All of them must hold
             * @default []
             */
            conditions?: components["schemas"]["QueryCondition"][];
            /**
             * @description A sort of the resource's list; its own when empty
             * @default
             * @example -placedAt
             */
            sort?: string;
            /**
             * Rows
             * Format: int32
             * @description The most rows
             * @default 10
             * @example 10
             */
            limit?: number;
        };
        /**
         * @description How the page is looked at, and what of the widget is wanted.
         * @example {
         *       "variables": {
         *         "period": {
         *           "kind": "last",
         *           "count": 7,
         *           "unit": "day"
         *         }
         *       }
         *     }
         */
        WidgetExportRequest: {
            /**
             * @description What was chosen, by the ids of the page’s variables; what is left out has its default
             * @example {
             *       "period": {
             *         "kind": "last",
             *         "count": 7,
             *         "unit": "day"
             *       }
             *     }
             */
            variables?: {
                [key: string]: components["schemas"]["VariableValue"];
            };
            /** @description What was selected in widgets; all of it must hold */
            crossFilters?: components["schemas"]["CrossFilter"][];
            /**
             * @description Look as somebody of that role would, with what they and the caller may both read
             * @enum {string}
             */
            as?: "owner" | "merchandiser" | "designer" | "developer" | "viewer" | "visitor";
            /**
             * @description The data of the draft’s widgets
             * @example false
             */
            isDraft?: boolean;
            /**
             * @description Which of its questions, by the name of its answer; left out: the view's first
             * @example period
             */
            query?: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "id": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *         "name": "Hollow Meridian (Steam)",
         *         "slug": "hollow-meridian-steam",
         *         "description": "A kingdom lives on the rim of a bottomless valley, and every night the rim moves inward. Ride out, map what is left, and decide who gets to stand on it. Redeemed on Steam; the key arrives by e-mail within minutes.",
         *         "price": 5999,
         *         "currency": "EUR",
         *         "brand": "Lanternquay",
         *         "category": "Role-playing",
         *         "imageUrl": "/api/v1/games/files/019b76da-a802-70d3-b7f8-38f2849cce71",
         *         "attributes": [
         *           {
         *             "label": "Platform",
         *             "value": "Steam",
         *             "display": "text",
         *             "links": [],
         *             "columns": [],
         *             "rows": []
         *           },
         *           {
         *             "label": "Edition",
         *             "value": "Standard",
         *             "display": "text",
         *             "links": [],
         *             "columns": [],
         *             "rows": []
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        StorefrontProductResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["StorefrontProduct"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A product as customers see it: active products only.
         * @example {
         *       "id": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *       "name": "Hollow Meridian (Steam)",
         *       "slug": "hollow-meridian-steam",
         *       "description": "A kingdom lives on the rim of a bottomless valley, and every night the rim moves inward. Ride out, map what is left, and decide who gets to stand on it. Redeemed on Steam; the key arrives by e-mail within minutes.",
         *       "price": 5999,
         *       "currency": "EUR",
         *       "brand": "Lanternquay",
         *       "category": "Role-playing",
         *       "imageUrl": "/api/v1/games/files/019b76da-a802-70d3-b7f8-38f2849cce71",
         *       "attributes": [
         *         {
         *           "label": "Platform",
         *           "value": "Steam",
         *           "display": "text",
         *           "links": [],
         *           "columns": [],
         *           "rows": []
         *         },
         *         {
         *           "label": "Edition",
         *           "value": "Standard",
         *           "display": "text",
         *           "links": [],
         *           "columns": [],
         *           "rows": []
         *         }
         *       ]
         *     }
         */
        StorefrontProduct: {
            /**
             * Id
             * @description Names the product
             * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
             */
            id: string;
            /**
             * Name
             * @description What customers read
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example hollow-meridian-steam
             */
            slug: string;
            /**
             * Description
             * @description What customers should know
             */
            description: string;
            /**
             * Price
             * Format: int64
             * @description In minor units of the currency
             */
            price: number;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency: string;
            /**
             * Brand
             * @description Who makes it
             */
            brand: string | null;
            /**
             * Category
             * @description The shelf it stands on
             */
            category: string | null;
            /**
             * Picture
             * @description The address of its picture
             */
            imageUrl: string | null;
            /**
             * Details
             * @description Its custom fields, for reading
             */
            attributes: components["schemas"]["StorefrontAttribute"][];
        };
        /**
         * @description A custom field, for reading.
         * @example {
         *       "label": "Platform",
         *       "value": "Steam",
         *       "display": "text",
         *       "links": [],
         *       "columns": [],
         *       "rows": []
         *     }
         */
        StorefrontAttribute: {
            /**
             * Label
             * @description The field's name
             * @example Platform
             */
            label: string;
            /**
             * Value
             * @description The value in words; for rich text, Markdown and code the text itself. Rich text is safe to show
             * @example Steam
             */
            value: string;
            /**
             * Display
             * @description What the value is besides its words
             * @example text
             * @enum {string}
             */
            display: "text" | "rich-text" | "markdown" | "code" | "color" | "link" | "pictures" | "files" | "table";
            /**
             * Links
             * @description Where a link leads; where its pictures or files are fetched
             */
            links: string[];
            /**
             * Columns
             * @description The names of a table's columns
             */
            columns: string[];
            /**
             * Rows
             * @description A table's cells in words, row by row
             */
            rows: string[][];
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "id": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *           "name": "Hollow Meridian (Steam)",
         *           "slug": "hollow-meridian-steam",
         *           "description": "A kingdom lives on the rim of a bottomless valley, and every night the rim moves inward. Ride out, map what is left, and decide who gets to stand on it. Redeemed on Steam; the key arrives by e-mail within minutes.",
         *           "price": 5999,
         *           "currency": "EUR",
         *           "brand": "Lanternquay",
         *           "category": "Role-playing",
         *           "imageUrl": "/api/v1/games/files/019b76da-a802-70d3-b7f8-38f2849cce71",
         *           "attributes": [
         *             {
         *               "label": "Platform",
         *               "value": "Steam",
         *               "display": "text",
         *               "links": [],
         *               "columns": [],
         *               "rows": []
         *             },
         *             {
         *               "label": "Edition",
         *               "value": "Standard",
         *               "display": "text",
         *               "links": [],
         *               "columns": [],
         *               "rows": []
         *             }
         *           ]
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        StorefrontProductList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["StorefrontProduct"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "status": "up",
         *         "checks": [
         *           {
         *             "name": "database",
         *             "status": "up",
         *             "latencyMs": 0.4
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        HealthResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Health"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description How the service is.
         * @example {
         *       "status": "up",
         *       "checks": [
         *         {
         *           "name": "database",
         *           "status": "up",
         *           "latencyMs": 0.4
         *         }
         *       ]
         *     }
         */
        Health: {
            /**
             * @description Up when every check is
             * @example up
             * @enum {string}
             */
            status: "up" | "down";
            /** @description Each part, with its latency */
            checks: components["schemas"]["HealthCheck"][];
        };
        /**
         * @description Whether one part answers.
         * @example {
         *       "name": "database",
         *       "status": "up",
         *       "latencyMs": 0.4
         *     }
         */
        HealthCheck: {
            /**
             * @description The part
             * @example database
             * @enum {string}
             */
            name: "database" | "cache" | "storage" | "queue";
            /**
             * @description Whether it answers
             * @example up
             * @enum {string}
             */
            status: "up" | "down";
            /**
             * Format: double
             * @description How long it took to answer, in milliseconds
             * @example 0.4
             */
            latencyMs: number;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "content": {
         *           "name": "Game key",
         *           "slug": "game-key",
         *           "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *           "fields": [
         *             {
         *               "id": "developer",
         *               "name": "developer",
         *               "type": "text",
         *               "label": "Developer",
         *               "required": true
         *             }
         *           ],
         *           "rest": {},
         *           "uiConfig": {
         *             "grid": [
         *               "cover",
         *               "platform",
         *               "edition",
         *               "genres",
         *               "releaseDate"
         *             ]
         *           },
         *           "choices": {},
         *           "transfers": []
         *         },
         *         "draftId": null,
         *         "sequence": 0,
         *         "baseRevision": 1,
         *         "publishedRevision": 1,
         *         "editors": [
         *           {
         *             "id": "019b76da-a801-7ed1-939f-16352dc78f34",
         *             "userId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *             "name": "Olive Owner",
         *             "place": "[\"fields\",\"#developer\"]",
         *             "seenAt": "2026-11-21T09:30:00.000Z"
         *           }
         *         ],
         *         "isChanged": false,
         *         "updatedAt": "2026-11-21T09:30:00.000Z"
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        GetProductTypeDraftResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["ProductTypeDraft"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What is being made of a product type, and by whom.
         * @example {
         *       "content": {
         *         "name": "Game key",
         *         "slug": "game-key",
         *         "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *         "fields": [
         *           {
         *             "id": "developer",
         *             "name": "developer",
         *             "type": "text",
         *             "label": "Developer",
         *             "required": true
         *           }
         *         ],
         *         "rest": {},
         *         "uiConfig": {
         *           "grid": [
         *             "cover",
         *             "platform",
         *             "edition",
         *             "genres",
         *             "releaseDate"
         *           ]
         *         },
         *         "choices": {},
         *         "transfers": []
         *       },
         *       "draftId": null,
         *       "sequence": 0,
         *       "baseRevision": 1,
         *       "publishedRevision": 1,
         *       "editors": [
         *         {
         *           "id": "019b76da-a801-7ed1-939f-16352dc78f34",
         *           "userId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *           "name": "Olive Owner",
         *           "place": "[\"fields\",\"#developer\"]",
         *           "seenAt": "2026-11-21T09:30:00.000Z"
         *         }
         *       ],
         *       "isChanged": false,
         *       "updatedAt": "2026-11-21T09:30:00.000Z"
         *     }
         */
        ProductTypeDraft: {
            content: components["schemas"]["ProductTypeDesign"];
            /**
             * Draft
             * @description The draft that `sequence` counts the patches of; null while nobody has changed anything
             * @example 019b76da-a801-7e87-bd4c-6459ae639cbd
             */
            draftId: string | null;
            /**
             * Sequence
             * Format: int32
             * @description How many patches the draft has had
             * @example 0
             */
            sequence: number;
            /**
             * Revision
             * Format: int32
             * @description The published revision that the draft was begun from
             * @example 1
             */
            baseRevision: number;
            /**
             * Revision
             * Format: int32
             * @description The revision that is published now: more than `baseRevision` when somebody went past the draft
             * @example 1
             */
            publishedRevision: number;
            /** @description Who has it open: heard of within 15 seconds */
            editors: components["schemas"]["DraftEditor"][];
            /**
             * Changed
             * @description Whether the draft says something else than what is published
             */
            isChanged: boolean;
            /**
             * Changed at
             * Format: date-time
             * @description When it was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
        };
        /**
         * @description A product type as it is edited.
         * @example {
         *       "name": "Game key",
         *       "slug": "game-key",
         *       "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *       "fields": [
         *         {
         *           "id": "developer",
         *           "name": "developer",
         *           "type": "text",
         *           "label": "Developer",
         *           "required": true
         *         }
         *       ],
         *       "rest": {},
         *       "uiConfig": {
         *         "grid": [
         *           "cover",
         *           "platform",
         *           "edition",
         *           "genres",
         *           "releaseDate"
         *         ]
         *       },
         *       "choices": {},
         *       "transfers": []
         *     }
         */
        ProductTypeDesign: {
            /**
             * Name
             * @description What people call this kind of product
             * @example Game key
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it
             * @example game-key
             */
            slug: string;
            /**
             * Description
             * @description When to choose this type
             */
            description: string;
            /**
             * Fields
             * @description The fields in the short form, each with an id, those of groups too
             * @example [
             *       {
             *         "name": "developer",
             *         "type": "text",
             *         "label": "Developer",
             *         "required": true,
             *         "validation": {
             *           "minLength": 2,
             *           "maxLength": 80
             *         }
             *       }
             *     ]
             */
            fields: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
            /**
             * Rest
             * @description What the schema says beyond its fields, kept as it is
             */
            rest: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Form
             * @description How the form groups its fields and which of them the list shows
             */
            uiConfig: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Choices
             * @description What is to become of the products, by the change it is about
             */
            choices: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Transfers
             * @description Fields that are split into several or merged into one
             */
            transfers: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "draftId": null,
         *         "sequence": 0,
         *         "baseRevision": 1,
         *         "publishedRevision": 1,
         *         "editors": [
         *           {
         *             "id": "019b76da-a801-7ed1-939f-16352dc78f34",
         *             "userId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *             "name": "Olive Owner",
         *             "place": "[\"fields\",\"#developer\"]",
         *             "seenAt": "2026-11-21T09:30:00.000Z"
         *           }
         *         ],
         *         "mustReload": false,
         *         "patches": []
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        DraftSyncResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["DraftSyncAnswer"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What an editor needs to catch up.
         * @example {
         *       "draftId": null,
         *       "sequence": 0,
         *       "baseRevision": 1,
         *       "publishedRevision": 1,
         *       "editors": [
         *         {
         *           "id": "019b76da-a801-7ed1-939f-16352dc78f34",
         *           "userId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *           "name": "Olive Owner",
         *           "place": "[\"fields\",\"#developer\"]",
         *           "seenAt": "2026-11-21T09:30:00.000Z"
         *         }
         *       ],
         *       "mustReload": false,
         *       "patches": []
         *     }
         */
        DraftSyncAnswer: {
            /**
             * Draft
             * @description The draft that `sequence` counts the patches of; null while nobody has changed anything
             * @example 019b76da-a801-7e87-bd4c-6459ae639cbd
             */
            draftId: string | null;
            /**
             * Sequence
             * Format: int32
             * @description How many patches the draft has had
             * @example 0
             */
            sequence: number;
            /**
             * Revision
             * Format: int32
             * @description The published revision that the draft was begun from
             * @example 1
             */
            baseRevision: number;
            /**
             * Revision
             * Format: int32
             * @description The revision that is published now: more than `baseRevision` when somebody went past the draft
             * @example 1
             */
            publishedRevision: number;
            /** @description Who has it open: heard of within 15 seconds */
            editors: components["schemas"]["DraftEditor"][];
            /**
             * Read again
             * @description The draft was published, discarded or went too far since: what you know cannot be followed up, read the draft again
             */
            mustReload: boolean;
            /** @description What was done since the sequence you sent, your own included */
            patches: components["schemas"]["DraftPatch"][];
        };
        /**
         * @description One step of an edit, with who made it.
         * @example {
         *       "id": "019b76da-a801-775e-affe-2419f99568f0",
         *       "label": "Rename Developer",
         *       "operations": [
         *         {
         *           "op": "set",
         *           "path": [
         *             "fields",
         *             "#developer",
         *             "label"
         *           ],
         *           "value": "Studio",
         *           "was": "Developer"
         *         }
         *       ],
         *       "sequence": 1,
         *       "editorId": "019b76da-a801-7ed1-939f-16352dc78f34",
         *       "authorId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *       "authorName": "Olive Owner",
         *       "createdAt": "2026-11-21T09:30:00.000Z"
         *     }
         */
        DraftPatch: {
            /**
             * Id
             * @description Made by the editor: a patch that is sent twice is applied once
             * @example 019b76da-a801-775e-affe-2419f99568f0
             */
            id: string;
            /**
             * Label
             * @description What was done, in words
             * @example Rename Developer
             */
            label: string;
            /** @description The steps, in order; all of them or none */
            operations: (components["schemas"]["SetStep"] | components["schemas"]["InsertStep"] | components["schemas"]["RemoveStep"] | components["schemas"]["MoveStep"])[];
            /**
             * Number
             * Format: int32
             * @description Its place among the draft’s patches
             * @example 1
             */
            sequence: number;
            /**
             * Editor
             * @description The window it was made in
             * @example 019b76da-a801-7ed1-939f-16352dc78f34
             */
            editorId: string;
            /**
             * Person
             * @description Who made it
             * @example 019b76da-a801-7cf7-bc93-589a85ebb778
             */
            authorId: string | null;
            /**
             * By
             * @description The name of who made it
             * @example Olive Owner
             */
            authorName: string;
            /**
             * When
             * Format: date-time
             * @description When it was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
        };
        /**
         * @description Gives a member a value. Without `value` it goes; without `was` it is new.
         * @example {
         *       "op": "set",
         *       "path": [
         *         "fields",
         *         "#developer",
         *         "label"
         *       ],
         *       "value": "Studio",
         *       "was": "Developer"
         *     }
         */
        SetStep: {
            /**
             * @description What is done (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            op: "set";
            /** @description The member */
            path: string[];
            value?: components["schemas"]["JsonValue"];
            was?: components["schemas"]["JsonValue"];
        };
        /**
         * @description Puts an item into a list whose items have ids.
         * @example {
         *       "op": "insert",
         *       "path": [
         *         "fields"
         *       ],
         *       "item": {
         *         "id": "engine",
         *         "name": "engine",
         *         "type": "text",
         *         "label": "Engine"
         *       },
         *       "after": "developer"
         *     }
         */
        InsertStep: {
            /**
             * @description What is done (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            op: "insert";
            /** @description The list */
            path: string[];
            /** @description What is put in */
            item: {
                /**
                 * @description Names the item within the document
                 * @example developer
                 */
                id: string;
            } & {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * @description The item that it comes behind; null: it comes first
             * @example developer
             */
            after: string | null;
        };
        /**
         * @description Takes an item out of a list.
         * @example {
         *       "op": "remove",
         *       "path": [
         *         "fields"
         *       ],
         *       "id": "engine",
         *       "was": {
         *         "id": "engine",
         *         "name": "engine",
         *         "type": "text",
         *         "label": "Engine"
         *       },
         *       "after": "developer"
         *     }
         */
        RemoveStep: {
            /**
             * @description What is done (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            op: "remove";
            /** @description The list */
            path: string[];
            /**
             * @description The item
             * @example developer
             */
            id: string;
            /** @description The item as it is */
            was: {
                /**
                 * @description Names the item within the document
                 * @example developer
                 */
                id: string;
            } & {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * @description The item that it stands behind; null: it stands first
             * @example developer
             */
            after: string | null;
        };
        /**
         * @description Takes an item to another place of its list, or to another list.
         * @example {
         *       "op": "move",
         *       "from": [
         *         "fields"
         *       ],
         *       "to": [
         *         "fields"
         *       ],
         *       "id": "engine",
         *       "after": null,
         *       "wasAfter": "developer"
         *     }
         */
        MoveStep: {
            /**
             * @description What is done (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            op: "move";
            /** @description The list that it is in */
            from: string[];
            /** @description The list that it comes to */
            to: string[];
            /**
             * @description The item
             * @example developer
             */
            id: string;
            /**
             * @description The item that it comes behind; null: it comes first
             * @example developer
             */
            after: string | null;
            /**
             * @description The item that it stands behind; null: it stands first
             * @example developer
             */
            wasAfter: string | null;
        };
        /**
         * @description What an editor knows and did.
         * @example {
         *       "draftId": null,
         *       "sequence": 0,
         *       "baseRevision": 1,
         *       "editorId": "019b76da-a801-7ed1-939f-16352dc78f34",
         *       "place": null,
         *       "patches": []
         *     }
         */
        DraftSync: {
            /**
             * Draft
             * @description The draft as you know it; null: you know of none
             * @example 019b76da-a801-7e87-bd4c-6459ae639cbd
             */
            draftId: string | null;
            /**
             * Sequence
             * Format: int32
             * @description The last of its patches that you know
             * @example 0
             */
            sequence: number;
            /**
             * Revision
             * Format: int32
             * @description The published revision that you know it to be begun from
             * @example 1
             */
            baseRevision: number;
            /**
             * Editor
             * @description A name for this window, the same in every call
             * @example 019b76da-a801-7ed1-939f-16352dc78f34
             */
            editorId: string;
            /**
             * Place
             * @description Where in the document you are: a path of it, as JSON
             * @example ["fields","#developer"]
             */
            place: string | null;
            /** @description What you did since, in order; none only asks */
            patches: components["schemas"]["DocumentPatch"][];
            /**
             * Revision
             * Format: int32
             * @description With these patches the draft holds what was published up to this revision, and counts as begun from it
             * @example 1
             */
            takesOver?: number;
        };
        /**
         * @description One step of an edit, as a person made it.
         * @example {
         *       "id": "019b76da-a801-775e-affe-2419f99568f0",
         *       "label": "Rename Developer",
         *       "operations": [
         *         {
         *           "op": "set",
         *           "path": [
         *             "fields",
         *             "#developer",
         *             "label"
         *           ],
         *           "value": "Studio",
         *           "was": "Developer"
         *         }
         *       ]
         *     }
         */
        DocumentPatch: {
            /**
             * Id
             * @description Made by the editor: a patch that is sent twice is applied once
             * @example 019b76da-a801-775e-affe-2419f99568f0
             */
            id: string;
            /**
             * Label
             * @description What was done, in words
             * @example Rename Developer
             */
            label: string;
            /** @description The steps, in order; all of them or none */
            operations: (components["schemas"]["SetStep"] | components["schemas"]["InsertStep"] | components["schemas"]["RemoveStep"] | components["schemas"]["MoveStep"])[];
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "number": 1,
         *           "message": "First revision",
         *           "authorId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *           "authorName": "Olive Owner",
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "undoes": null
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        DocumentRevisionList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["DocumentRevision"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description One publication of a document.
         * @example {
         *       "number": 1,
         *       "message": "First revision",
         *       "authorId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *       "authorName": "Olive Owner",
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "undoes": null
         *     }
         */
        DocumentRevision: {
            /**
             * Revision
             * Format: int32
             * @description Counts the contents that were published
             * @example 1
             */
            number: number;
            /**
             * Message
             * @description What its author said of it
             * @example First revision
             */
            message: string;
            /**
             * Person
             * @description Who published it
             * @example 019b76da-a801-7cf7-bc93-589a85ebb778
             */
            authorId: string | null;
            /**
             * By
             * @description The name of who published it
             * @example Olive Owner
             */
            authorName: string;
            /**
             * When
             * Format: date-time
             * @description When it was published
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Revision
             * Format: int32
             * @description The revision that this one takes back
             * @example 1
             */
            undoes: number | null;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "number": 1,
         *         "message": "First revision",
         *         "authorId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *         "authorName": "Olive Owner",
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "undoes": null,
         *         "content": {
         *           "name": "Game key",
         *           "slug": "game-key",
         *           "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *           "fields": [
         *             {
         *               "id": "developer",
         *               "name": "developer",
         *               "type": "text",
         *               "label": "Developer",
         *               "required": true
         *             }
         *           ],
         *           "rest": {},
         *           "uiConfig": {
         *             "grid": [
         *               "cover",
         *               "platform",
         *               "edition",
         *               "genres",
         *               "releaseDate"
         *             ]
         *           },
         *           "choices": {},
         *           "transfers": []
         *         }
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        GetProductTypeRevisionResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["ProductTypeRevision"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A product type as it was published once.
         * @example {
         *       "number": 1,
         *       "message": "First revision",
         *       "authorId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *       "authorName": "Olive Owner",
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "undoes": null,
         *       "content": {
         *         "name": "Game key",
         *         "slug": "game-key",
         *         "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *         "fields": [
         *           {
         *             "id": "developer",
         *             "name": "developer",
         *             "type": "text",
         *             "label": "Developer",
         *             "required": true
         *           }
         *         ],
         *         "rest": {},
         *         "uiConfig": {
         *           "grid": [
         *             "cover",
         *             "platform",
         *             "edition",
         *             "genres",
         *             "releaseDate"
         *           ]
         *         },
         *         "choices": {},
         *         "transfers": []
         *       }
         *     }
         */
        ProductTypeRevision: {
            /**
             * Revision
             * Format: int32
             * @description Counts the contents that were published
             * @example 1
             */
            number: number;
            /**
             * Message
             * @description What its author said of it
             * @example First revision
             */
            message: string;
            /**
             * Person
             * @description Who published it
             * @example 019b76da-a801-7cf7-bc93-589a85ebb778
             */
            authorId: string | null;
            /**
             * By
             * @description The name of who published it
             * @example Olive Owner
             */
            authorName: string;
            /**
             * When
             * Format: date-time
             * @description When it was published
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Revision
             * Format: int32
             * @description The revision that this one takes back
             * @example 1
             */
            undoes: number | null;
            content: components["schemas"]["ProductTypeDesign"];
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "number": 1,
         *         "message": "As the system ships it",
         *         "authorId": null,
         *         "authorName": "The system",
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "undoes": null,
         *         "content": {
         *           "page": "dashboard",
         *           "name": "Home",
         *           "audience": "console",
         *           "area": "home",
         *           "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *           "themeId": null,
         *           "isDefault": true,
         *           "overrideConfig": {},
         *           "variables": [
         *             {
         *               "id": "time",
         *               "label": "Time",
         *               "kind": "period",
         *               "default": {
         *                 "kind": "last",
         *                 "count": 30,
         *                 "unit": "day"
         *               }
         *             }
         *           ],
         *           "refreshSeconds": null,
         *           "visibilityRules": {},
         *           "systemRevision": null,
         *           "widgets": [
         *             {
         *               "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *               "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
         *               "componentRevision": 2,
         *               "region": "main",
         *               "grid": {
         *                 "lg": {
         *                   "x": 0,
         *                   "y": 0,
         *                   "w": 4,
         *                   "h": 3
         *                 }
         *               },
         *               "props": {
         *                 "title": "Revenue"
         *               },
         *               "binding": {
         *                 "kind": "insight",
         *                 "source": "orders",
         *                 "measure": "revenue",
         *                 "groupBy": "none",
         *                 "splitBy": "none",
         *                 "period": {
         *                   "kind": "variable",
         *                   "variable": "time"
         *                 },
         *                 "conditions": [],
         *                 "compare": "previous-period",
         *                 "limit": 100
         *               },
         *               "visibilityRules": {},
         *               "isActive": true,
         *               "originId": null
         *             }
         *           ]
         *         }
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        GetTemplateRevisionResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["TemplateRevision"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A page as it was published once.
         * @example {
         *       "number": 1,
         *       "message": "As the system ships it",
         *       "authorId": null,
         *       "authorName": "The system",
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "undoes": null,
         *       "content": {
         *         "page": "dashboard",
         *         "name": "Home",
         *         "audience": "console",
         *         "area": "home",
         *         "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *         "themeId": null,
         *         "isDefault": true,
         *         "overrideConfig": {},
         *         "variables": [
         *           {
         *             "id": "time",
         *             "label": "Time",
         *             "kind": "period",
         *             "default": {
         *               "kind": "last",
         *               "count": 30,
         *               "unit": "day"
         *             }
         *           }
         *         ],
         *         "refreshSeconds": null,
         *         "visibilityRules": {},
         *         "systemRevision": null,
         *         "widgets": [
         *           {
         *             "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *             "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
         *             "componentRevision": 2,
         *             "region": "main",
         *             "grid": {
         *               "lg": {
         *                 "x": 0,
         *                 "y": 0,
         *                 "w": 4,
         *                 "h": 3
         *               }
         *             },
         *             "props": {
         *               "title": "Revenue"
         *             },
         *             "binding": {
         *               "kind": "insight",
         *               "source": "orders",
         *               "measure": "revenue",
         *               "groupBy": "none",
         *               "splitBy": "none",
         *               "period": {
         *                 "kind": "variable",
         *                 "variable": "time"
         *               },
         *               "conditions": [],
         *               "compare": "previous-period",
         *               "limit": 100
         *             },
         *             "visibilityRules": {},
         *             "isActive": true,
         *             "originId": null
         *           }
         *         ]
         *       }
         *     }
         */
        TemplateRevision: {
            /**
             * Revision
             * Format: int32
             * @description Counts the contents that were published
             * @example 1
             */
            number: number;
            /**
             * Message
             * @description What its author said of it
             * @example First revision
             */
            message: string;
            /**
             * Person
             * @description Who published it
             * @example 019b76da-a801-7cf7-bc93-589a85ebb778
             */
            authorId: string | null;
            /**
             * By
             * @description The name of who published it
             * @example Olive Owner
             */
            authorName: string;
            /**
             * When
             * Format: date-time
             * @description When it was published
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Revision
             * Format: int32
             * @description The revision that this one takes back
             * @example 1
             */
            undoes: number | null;
            content: components["schemas"]["PageContent"];
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7f24-826d-f8b53bd1c88d",
         *           "slug": "games",
         *           "name": "Lantern & Key Games",
         *           "status": "active",
         *           "plan": "pro",
         *           "domain": "games.example.com",
         *           "subdomain": "games",
         *           "currency": "EUR",
         *           "locale": "en-IE",
         *           "timeZone": "Europe/Amsterdam",
         *           "settings": {},
         *           "branding": {
         *             "colors": {
         *               "primary": "#3d2bd6"
         *             }
         *           }
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        TenantList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Tenant"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A shop on this platform, with everything that belongs to it.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7f24-826d-f8b53bd1c88d",
         *       "slug": "games",
         *       "name": "Lantern & Key Games",
         *       "status": "active",
         *       "plan": "pro",
         *       "domain": "games.example.com",
         *       "subdomain": "games",
         *       "currency": "EUR",
         *       "locale": "en-IE",
         *       "timeZone": "Europe/Amsterdam",
         *       "settings": {},
         *       "branding": {
         *         "colors": {
         *           "primary": "#3d2bd6"
         *         }
         *       }
         *     }
         */
        Tenant: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7f24-826d-f8b53bd1c88d
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Address
             * @description The part of the web address that names the shop; it cannot change later
             * @example games
             */
            slug: string;
            /**
             * Name
             * @description What people call the shop
             * @example Lantern & Key Games
             */
            name: string;
            /**
             * Status
             * @description A suspended shop answers nobody but the platform
             * @example active
             * @enum {string}
             */
            status: "active" | "suspended" | "deleted";
            /**
             * Plan
             * @description What the shop has booked; plans carry limits
             * @example pro
             * @enum {string}
             */
            plan: "free" | "basic" | "pro" | "enterprise";
            /**
             * Domain
             * @description Its own web domain
             * @example games.example.com
             */
            domain: string | null;
            /**
             * Subdomain
             * @description Its name below the platform's domain
             * @example games
             */
            subdomain: string | null;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency: string;
            /**
             * Language
             * @description A language tag (BCP 47)
             * @example en-GB
             */
            locale: string;
            /**
             * Time zone
             * @description An IANA time zone: the days of reports begin there
             * @example Europe/Amsterdam
             */
            timeZone: string;
            /**
             * Settings
             * @description Further settings as JSON
             * @example {}
             */
            settings: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Branding
             * @description Colours, logos and fonts that are laid over every theme
             * @example {
             *       "colors": {
             *         "primary": "#3d2bd6"
             *       }
             *     }
             */
            branding: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7f24-826d-f8b53bd1c88d",
         *         "slug": "games",
         *         "name": "Lantern & Key Games",
         *         "status": "active",
         *         "plan": "pro",
         *         "domain": "games.example.com",
         *         "subdomain": "games",
         *         "currency": "EUR",
         *         "locale": "en-IE",
         *         "timeZone": "Europe/Amsterdam",
         *         "settings": {},
         *         "branding": {
         *           "colors": {
         *             "primary": "#3d2bd6"
         *           }
         *         }
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        TenantResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Tenant"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a tenant.
         * @example {
         *       "slug": "pixel-harbour",
         *       "name": "Pixel Harbour",
         *       "plan": "free",
         *       "subdomain": "pixel-harbour",
         *       "currency": "EUR",
         *       "locale": "en-IE",
         *       "timeZone": "Europe/Dublin",
         *       "settings": {},
         *       "branding": {
         *         "colors": {
         *           "primary": "#5b3fd6"
         *         }
         *       }
         *     }
         */
        TenantCreate: {
            /**
             * Address
             * @description The part of the web address that names the shop; it cannot change later
             * @example games
             */
            slug: string;
            /**
             * Name
             * @description What people call the shop
             * @example Lantern & Key Games
             */
            name: string;
            /**
             * Status
             * @description A suspended shop answers nobody but the platform
             * @default active
             * @example active
             * @enum {string}
             */
            status?: "active" | "suspended" | "deleted";
            /**
             * Plan
             * @description What the shop has booked; plans carry limits
             * @default free
             * @example pro
             * @enum {string}
             */
            plan?: "free" | "basic" | "pro" | "enterprise";
            /**
             * Domain
             * @description Its own web domain
             * @default null
             * @example games.example.com
             */
            domain?: string | null;
            /**
             * Subdomain
             * @description Its name below the platform's domain
             * @default null
             * @example games
             */
            subdomain?: string | null;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @default EUR
             * @example EUR
             */
            currency?: string;
            /**
             * Language
             * @description A language tag (BCP 47)
             * @default en-GB
             * @example en-GB
             */
            locale?: string;
            /**
             * Time zone
             * @description An IANA time zone: the days of reports begin there
             * @default UTC
             * @example Europe/Amsterdam
             */
            timeZone?: string;
            /**
             * Settings
             * @description Further settings as JSON
             * @default {}
             * @example {}
             */
            settings?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Branding
             * @description Colours, logos and fonts that are laid over every theme
             * @default {}
             * @example {
             *       "colors": {
             *         "primary": "#3d2bd6"
             *       }
             *     }
             */
            branding?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description What changes in a tenant: the fields that are sent, each as a whole.
         * @example {
         *       "name": "Lantern & Key Games"
         *     }
         */
        TenantUpdate: {
            /**
             * Name
             * @description What people call the shop
             * @example Lantern & Key Games
             */
            name?: string;
            /**
             * Status
             * @description A suspended shop answers nobody but the platform
             * @example active
             * @enum {string}
             */
            status?: "active" | "suspended" | "deleted";
            /**
             * Plan
             * @description What the shop has booked; plans carry limits
             * @example pro
             * @enum {string}
             */
            plan?: "free" | "basic" | "pro" | "enterprise";
            /**
             * Domain
             * @description Its own web domain
             * @example games.example.com
             */
            domain?: string | null;
            /**
             * Subdomain
             * @description Its name below the platform's domain
             * @example games
             */
            subdomain?: string | null;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency?: string;
            /**
             * Language
             * @description A language tag (BCP 47)
             * @example en-GB
             */
            locale?: string;
            /**
             * Time zone
             * @description An IANA time zone: the days of reports begin there
             * @example Europe/Amsterdam
             */
            timeZone?: string;
            /**
             * Settings
             * @description Further settings as JSON
             * @example {}
             */
            settings?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Branding
             * @description Colours, logos and fonts that are laid over every theme
             * @example {
             *       "colors": {
             *         "primary": "#3d2bd6"
             *       }
             *     }
             */
            branding?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "id": "019b76da-a801-749b-bd27-a105e08b0238",
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "entityType": "products",
         *           "entityId": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *           "entityName": "Hollow Meridian (Steam)",
         *           "action": "updated",
         *           "actorId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *           "actorName": "Olive Owner",
         *           "before": {
         *             "price": 6499
         *           },
         *           "after": {
         *             "price": 5999
         *           },
         *           "changedFields": [
         *             "price"
         *           ],
         *           "requestId": "seed"
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        HistoryList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["HistoryEntry"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description Who changed a row, when, and what.
         * @example {
         *       "id": "019b76da-a801-749b-bd27-a105e08b0238",
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "entityType": "products",
         *       "entityId": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *       "entityName": "Hollow Meridian (Steam)",
         *       "action": "updated",
         *       "actorId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *       "actorName": "Olive Owner",
         *       "before": {
         *         "price": 6499
         *       },
         *       "after": {
         *         "price": 5999
         *       },
         *       "changedFields": [
         *         "price"
         *       ],
         *       "requestId": "seed"
         *     }
         */
        HistoryEntry: {
            /**
             * Id
             * @description Names the entry
             * @example 019b76da-a801-749b-bd27-a105e08b0238
             */
            id: string;
            /**
             * When
             * Format: date-time
             * @description When it was done
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * What
             * @description What kind of row was changed
             * @example products
             */
            entityType: string;
            /**
             * Row
             * @description The row that was changed
             * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
             */
            entityId: string;
            /**
             * Name
             * @description What the row was called
             * @example Hollow Meridian (Steam)
             */
            entityName: string;
            /**
             * Action
             * @description What was done
             * @example updated
             * @enum {string}
             */
            action: "created" | "updated" | "deleted" | "restored" | "published" | "discarded";
            /**
             * Person
             * @description Who did it
             * @example 019b76da-a801-7cf7-bc93-589a85ebb778
             */
            actorId: string | null;
            /**
             * By
             * @description The name of who did it
             * @example Olive Owner
             */
            actorName: string;
            /**
             * Before
             * @description The row before; null when it was made
             */
            before: {
                [key: string]: components["schemas"]["JsonValue"];
            } | null;
            /**
             * After
             * @description The row after; null when it was deleted
             */
            after: {
                [key: string]: components["schemas"]["JsonValue"];
            } | null;
            /**
             * Fields
             * @description The names of the fields that differ
             */
            changedFields: string[];
            /**
             * Request
             * @description The request that did it
             * @example seed
             */
            requestId: string;
        };
        /**
         * @description Which entry of the history to go back behind.
         * @example {
         *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
         *     }
         */
        Restore: {
            /**
             * History entry
             * @description The entry whose "before" comes back
             * @example 019b76da-a801-749b-bd27-a105e08b0238
             */
            auditEntryId: string;
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7b29-9962-6055cbf59923",
         *           "name": "Online shop",
         *           "slug": "online",
         *           "type": "online",
         *           "domain": "games.example.com",
         *           "currency": "EUR",
         *           "locale": "en-IE",
         *           "isDefault": true,
         *           "settings": {}
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        StoreList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Store"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A sales channel of the shop: its own web address, currency and language.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7b29-9962-6055cbf59923",
         *       "name": "Online shop",
         *       "slug": "online",
         *       "type": "online",
         *       "domain": "games.example.com",
         *       "currency": "EUR",
         *       "locale": "en-IE",
         *       "isDefault": true,
         *       "settings": {}
         *     }
         */
        Store: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7b29-9962-6055cbf59923
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What people call the store
             * @example Online shop
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example online
             */
            slug: string;
            /**
             * Type
             * @description Where it sells
             * @example online
             * @enum {string}
             */
            type: "online" | "retail" | "market";
            /**
             * Domain
             * @description Its own web domain, where it has one
             * @example games.example.com
             */
            domain: string | null;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency: string;
            /**
             * Language
             * @description A language tag (BCP 47)
             * @example en-GB
             */
            locale: string;
            /**
             * Default store
             * @description Used where no store is named; a shop has one
             * @example true
             */
            isDefault: boolean;
            /**
             * Settings
             * @description Further settings as JSON
             * @example {}
             */
            settings: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7b29-9962-6055cbf59923",
         *         "name": "Online shop",
         *         "slug": "online",
         *         "type": "online",
         *         "domain": "games.example.com",
         *         "currency": "EUR",
         *         "locale": "en-IE",
         *         "isDefault": true,
         *         "settings": {}
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        StoreResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Store"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a store.
         * @example {
         *       "name": "Harbour market",
         *       "slug": "harbour-market",
         *       "type": "market",
         *       "domain": null,
         *       "currency": "EUR",
         *       "locale": "nl-NL",
         *       "isDefault": false,
         *       "settings": {}
         *     }
         */
        StoreCreate: {
            /**
             * Name
             * @description What people call the store
             * @example Online shop
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example online
             */
            slug: string;
            /**
             * Type
             * @description Where it sells
             * @default online
             * @example online
             * @enum {string}
             */
            type?: "online" | "retail" | "market";
            /**
             * Domain
             * @description Its own web domain, where it has one
             * @default null
             * @example games.example.com
             */
            domain?: string | null;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency: string;
            /**
             * Language
             * @description A language tag (BCP 47)
             * @example en-GB
             */
            locale: string;
            /**
             * Default store
             * @description Used where no store is named; a shop has one
             * @default false
             * @example true
             */
            isDefault?: boolean;
            /**
             * Settings
             * @description Further settings as JSON
             * @default {}
             * @example {}
             */
            settings?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description What changes in a store: the fields that are sent, each as a whole.
         * @example {
         *       "name": "Online shop"
         *     }
         */
        StoreUpdate: {
            /**
             * Name
             * @description What people call the store
             * @example Online shop
             */
            name?: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example online
             */
            slug?: string;
            /**
             * Type
             * @description Where it sells
             * @example online
             * @enum {string}
             */
            type?: "online" | "retail" | "market";
            /**
             * Domain
             * @description Its own web domain, where it has one
             * @example games.example.com
             */
            domain?: string | null;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency?: string;
            /**
             * Language
             * @description A language tag (BCP 47)
             * @example en-GB
             */
            locale?: string;
            /**
             * Default store
             * @description Used where no store is named; a shop has one
             * @example true
             */
            isDefault?: boolean;
            /**
             * Settings
             * @description Further settings as JSON
             * @example {}
             */
            settings?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description What makes a product.
         * @example {
         *       "productTypeId": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
         *       "name": "Night Harbour (Steam)",
         *       "slug": "night-harbour-steam",
         *       "sku": "gk-night-harbour-st",
         *       "description": "A slow mystery among fishing boats.",
         *       "status": "draft",
         *       "price": 1999,
         *       "currency": "EUR",
         *       "brandId": "019b76da-a801-7aed-9b02-399fcfa4f38f",
         *       "categoryId": "019b76da-a803-753a-a46f-a085573f92b3",
         *       "publishedAt": null,
         *       "metadata": {
         *         "platform": "Steam",
         *         "edition": "Standard",
         *         "region": "Europe",
         *         "genres": [
         *           "Adventure"
         *         ],
         *         "developer": "Ninth Lantern",
         *         "publisher": "Lanternquay",
         *         "releaseDate": "2026-12-04",
         *         "ageRating": "7",
         *         "players": "Single-player",
         *         "cover": "019b76da-a802-70d3-b7f8-38f2849cce71"
         *       }
         *     }
         */
        ProductCreate: {
            /**
             * Product type
             * @description Says which custom fields the product has; it cannot change later
             * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
             */
            productTypeId: string;
            /**
             * Name
             * @description What customers read
             * @example Hollow Meridian (Steam)
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example hollow-meridian-steam
             */
            slug: string;
            /**
             * SKU
             * @description The stock keeping unit: one per product in the shop
             * @example gk-hollow-meridian-st
             */
            sku: string;
            /**
             * Description
             * @description What customers should know
             * @default
             * @example A slow mystery among fishing boats.
             */
            description?: string;
            /**
             * Status
             * @description Only active products are sold
             * @default draft
             * @example active
             * @enum {string}
             */
            status?: "draft" | "active" | "archived";
            /**
             * Price
             * Format: int64
             * @description In minor units of the currency
             * @example 5999
             */
            price: number;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency: string;
            /**
             * Brand
             * @description Who makes it
             * @default null
             * @example 019b76da-a801-7aed-9b02-399fcfa4f38f
             */
            brandId?: string | null;
            /**
             * Category
             * @description The shelf it stands on
             * @default null
             * @example 019b76da-a801-7214-844f-a052f75f92e5
             */
            categoryId?: string | null;
            /**
             * Published
             * Format: date-time
             * @description When it went on sale
             * @default null
             * @example 2026-11-21T09:30:00.000Z
             */
            publishedAt?: string | null;
            /**
             * Custom fields
             * @description The product's own fields, as its type's schema says
             * @default {}
             * @example {
             *       "platform": "Steam"
             *     }
             */
            metadata?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description What changes in a product: the fields that are sent, each as a whole.
         * @example {
         *       "name": "Hollow Meridian (Steam)"
         *     }
         */
        ProductUpdate: {
            /**
             * Name
             * @description What customers read
             * @example Hollow Meridian (Steam)
             */
            name?: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example hollow-meridian-steam
             */
            slug?: string;
            /**
             * SKU
             * @description The stock keeping unit: one per product in the shop
             * @example gk-hollow-meridian-st
             */
            sku?: string;
            /**
             * Description
             * @description What customers should know
             * @example A slow mystery among fishing boats.
             */
            description?: string;
            /**
             * Status
             * @description Only active products are sold
             * @example active
             * @enum {string}
             */
            status?: "draft" | "active" | "archived";
            /**
             * Price
             * Format: int64
             * @description In minor units of the currency
             * @example 5999
             */
            price?: number;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency?: string;
            /**
             * Brand
             * @description Who makes it
             * @example 019b76da-a801-7aed-9b02-399fcfa4f38f
             */
            brandId?: string | null;
            /**
             * Category
             * @description The shelf it stands on
             * @example 019b76da-a801-7214-844f-a052f75f92e5
             */
            categoryId?: string | null;
            /**
             * Published
             * Format: date-time
             * @description When it went on sale
             * @example 2026-11-21T09:30:00.000Z
             */
            publishedAt?: string | null;
            /**
             * Custom fields
             * @description The product's own fields, as its type's schema says
             * @example {
             *       "platform": "Steam"
             *     }
             */
            metadata?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
         *           "name": "Game key",
         *           "slug": "game-key",
         *           "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *           "schema": {
         *             "type": "object",
         *             "properties": {
         *               "developer": {
         *                 "type": "string",
         *                 "title": "Developer",
         *                 "minLength": 2,
         *                 "maxLength": 80
         *               }
         *             },
         *             "required": [
         *               "developer"
         *             ]
         *           },
         *           "fields": [
         *             {
         *               "name": "developer",
         *               "type": "text",
         *               "label": "Developer",
         *               "required": true,
         *               "validation": {
         *                 "minLength": 2,
         *                 "maxLength": 80
         *               }
         *             }
         *           ],
         *           "uiConfig": {
         *             "grid": [
         *               "cover",
         *               "platform",
         *               "edition",
         *               "genres",
         *               "releaseDate"
         *             ]
         *           },
         *           "revision": 1,
         *           "contractHash": "0123456789abcdef"
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ProductTypeList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["ProductType"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
         *         "name": "Game key",
         *         "slug": "game-key",
         *         "description": "A licence for one game on one platform, delivered by e-mail as a key.",
         *         "schema": {
         *           "type": "object",
         *           "properties": {
         *             "developer": {
         *               "type": "string",
         *               "title": "Developer",
         *               "minLength": 2,
         *               "maxLength": 80
         *             }
         *           },
         *           "required": [
         *             "developer"
         *           ]
         *         },
         *         "fields": [
         *           {
         *             "name": "developer",
         *             "type": "text",
         *             "label": "Developer",
         *             "required": true,
         *             "validation": {
         *               "minLength": 2,
         *               "maxLength": 80
         *             }
         *           }
         *         ],
         *         "uiConfig": {
         *           "grid": [
         *             "cover",
         *             "platform",
         *             "edition",
         *             "genres",
         *             "releaseDate"
         *           ]
         *         },
         *         "revision": 1,
         *         "contractHash": "0123456789abcdef"
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ProductTypeResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["ProductType"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a product type.
         * @example {
         *       "name": "Board game",
         *       "slug": "board-game",
         *       "description": "A box with rules in it.",
         *       "fields": [
         *         {
         *           "name": "players",
         *           "type": "integer",
         *           "label": "Players",
         *           "required": true,
         *           "validation": {
         *             "min": 1,
         *             "max": 12
         *           }
         *         }
         *       ],
         *       "uiConfig": {
         *         "grid": [
         *           "players"
         *         ]
         *       }
         *     }
         */
        ProductTypeCreate: {
            /**
             * Name
             * @description What people call this kind of product
             * @example Game key
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example game-key
             */
            slug: string;
            /**
             * Description
             * @description When to choose this type
             * @default
             * @example A licence for one game on one platform, delivered by e-mail as a key.
             */
            description?: string;
            /**
             * Schema
             * @description The custom fields as JSON Schema 2020-12 with an object at its root. Refused, with a pointer, when it is broken, dangles, recurses without end or is too large
             * @example {
             *       "type": "object",
             *       "properties": {
             *         "developer": {
             *           "type": "string",
             *           "title": "Developer",
             *           "minLength": 2,
             *           "maxLength": 80
             *         }
             *       },
             *       "required": [
             *         "developer"
             *       ]
             *     }
             */
            schema?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Fields
             * @description The short form of a schema: a list of { name, type, label, required, validation, options }. Sent instead of `schema`, and compiled into it
             * @example [
             *       {
             *         "name": "developer",
             *         "type": "text",
             *         "label": "Developer",
             *         "required": true,
             *         "validation": {
             *           "minLength": 2,
             *           "maxLength": 80
             *         }
             *       }
             *     ]
             */
            fields?: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
            /**
             * Form
             * @description How the form groups its fields and which of them the list shows
             * @default {}
             * @example {
             *       "grid": [
             *         "cover",
             *         "platform",
             *         "edition",
             *         "genres",
             *         "releaseDate"
             *       ]
             *     }
             */
            uiConfig?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description What changes in a product type: the fields that are sent, each as a whole.
         * @example {
         *       "name": "Game key"
         *     }
         */
        ProductTypeUpdate: {
            /**
             * Name
             * @description What people call this kind of product
             * @example Game key
             */
            name?: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example game-key
             */
            slug?: string;
            /**
             * Description
             * @description When to choose this type
             * @example A licence for one game on one platform, delivered by e-mail as a key.
             */
            description?: string;
            /**
             * Schema
             * @description The custom fields as JSON Schema 2020-12 with an object at its root. Refused, with a pointer, when it is broken, dangles, recurses without end or is too large
             * @example {
             *       "type": "object",
             *       "properties": {
             *         "developer": {
             *           "type": "string",
             *           "title": "Developer",
             *           "minLength": 2,
             *           "maxLength": 80
             *         }
             *       },
             *       "required": [
             *         "developer"
             *       ]
             *     }
             */
            schema?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Fields
             * @description The short form of a schema: a list of { name, type, label, required, validation, options }. Sent instead of `schema`, and compiled into it
             * @example [
             *       {
             *         "name": "developer",
             *         "type": "text",
             *         "label": "Developer",
             *         "required": true,
             *         "validation": {
             *           "minLength": 2,
             *           "maxLength": 80
             *         }
             *       }
             *     ]
             */
            fields?: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
            /**
             * Form
             * @description How the form groups its fields and which of them the list shows
             * @example {
             *       "grid": [
             *         "cover",
             *         "platform",
             *         "edition",
             *         "genres",
             *         "releaseDate"
             *       ]
             *     }
             */
            uiConfig?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-73ac-87f8-9842339cb3e1",
         *           "name": "System requirements",
         *           "slug": "system-requirements",
         *           "description": "What a computer needs to run it.",
         *           "fields": [
         *             {
         *               "name": "os",
         *               "type": "text",
         *               "label": "Operating system",
         *               "required": true
         *             },
         *             {
         *               "name": "memoryGb",
         *               "type": "integer",
         *               "label": "Memory",
         *               "unit": "GB",
         *               "required": true
         *             }
         *           ],
         *           "revision": 1
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        FragmentList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Fragment"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description Custom fields to be used in several product types. A type has a copy, in a group that names the fragment and the revision it was taken at.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-73ac-87f8-9842339cb3e1",
         *       "name": "System requirements",
         *       "slug": "system-requirements",
         *       "description": "What a computer needs to run it.",
         *       "fields": [
         *         {
         *           "name": "os",
         *           "type": "text",
         *           "label": "Operating system",
         *           "required": true
         *         },
         *         {
         *           "name": "memoryGb",
         *           "type": "integer",
         *           "label": "Memory",
         *           "unit": "GB",
         *           "required": true
         *         }
         *       ],
         *       "revision": 1
         *     }
         */
        Fragment: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-73ac-87f8-9842339cb3e1
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What people call these fields
             * @example System requirements
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example system-requirements
             */
            slug: string;
            /**
             * Description
             * @description When to use it
             * @example What a computer needs to run it.
             */
            description: string;
            /**
             * Fields
             * @description The short form of its fields. Refused, with a pointer, when a product type could not have them
             * @example [
             *       {
             *         "name": "os",
             *         "type": "text",
             *         "label": "Operating system",
             *         "required": true
             *       },
             *       {
             *         "name": "memoryGb",
             *         "type": "integer",
             *         "label": "Memory",
             *         "unit": "GB",
             *         "required": true
             *       }
             *     ]
             */
            fields: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
            /**
             * Revision
             * Format: int32
             * @description Grows by one whenever its fields change
             * @example 1
             */
            revision: number;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-73ac-87f8-9842339cb3e1",
         *         "name": "System requirements",
         *         "slug": "system-requirements",
         *         "description": "What a computer needs to run it.",
         *         "fields": [
         *           {
         *             "name": "os",
         *             "type": "text",
         *             "label": "Operating system",
         *             "required": true
         *           },
         *           {
         *             "name": "memoryGb",
         *             "type": "integer",
         *             "label": "Memory",
         *             "unit": "GB",
         *             "required": true
         *           }
         *         ],
         *         "revision": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        FragmentResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Fragment"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a fragment.
         * @example {
         *       "name": "Warranty",
         *       "slug": "warranty",
         *       "description": "How long something is repaired for nothing.",
         *       "fields": [
         *         {
         *           "name": "months",
         *           "type": "integer",
         *           "label": "Months",
         *           "required": true,
         *           "validation": {
         *             "min": 1,
         *             "max": 120
         *           }
         *         }
         *       ]
         *     }
         */
        FragmentCreate: {
            /**
             * Name
             * @description What people call these fields
             * @example System requirements
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example system-requirements
             */
            slug: string;
            /**
             * Description
             * @description When to use it
             * @default
             * @example What a computer needs to run it.
             */
            description?: string;
            /**
             * Fields
             * @description The short form of its fields. Refused, with a pointer, when a product type could not have them
             * @example [
             *       {
             *         "name": "os",
             *         "type": "text",
             *         "label": "Operating system",
             *         "required": true
             *       },
             *       {
             *         "name": "memoryGb",
             *         "type": "integer",
             *         "label": "Memory",
             *         "unit": "GB",
             *         "required": true
             *       }
             *     ]
             */
            fields: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
        };
        /**
         * @description What changes in a fragment: the fields that are sent, each as a whole.
         * @example {
         *       "name": "System requirements"
         *     }
         */
        FragmentUpdate: {
            /**
             * Name
             * @description What people call these fields
             * @example System requirements
             */
            name?: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example system-requirements
             */
            slug?: string;
            /**
             * Description
             * @description When to use it
             * @example What a computer needs to run it.
             */
            description?: string;
            /**
             * Fields
             * @description The short form of its fields. Refused, with a pointer, when a product type could not have them
             * @example [
             *       {
             *         "name": "os",
             *         "type": "text",
             *         "label": "Operating system",
             *         "required": true
             *       },
             *       {
             *         "name": "memoryGb",
             *         "type": "integer",
             *         "label": "Memory",
             *         "unit": "GB",
             *         "required": true
             *       }
             *     ]
             */
            fields?: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7aed-9b02-399fcfa4f38f",
         *           "name": "Lanternquay",
         *           "slug": "lanternquay",
         *           "sectorId": "019b76da-a801-7caa-aa3b-e85c1af15060",
         *           "description": "Story-led worlds with weather of their own.",
         *           "website": "https://lanternquay.example.com",
         *           "logoId": null
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        BrandList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Brand"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description Who makes a product: a maker, a publisher, a grower.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7aed-9b02-399fcfa4f38f",
         *       "name": "Lanternquay",
         *       "slug": "lanternquay",
         *       "sectorId": "019b76da-a801-7caa-aa3b-e85c1af15060",
         *       "description": "Story-led worlds with weather of their own.",
         *       "website": "https://lanternquay.example.com",
         *       "logoId": null
         *     }
         */
        Brand: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7aed-9b02-399fcfa4f38f
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What people call the brand
             * @example Lanternquay
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example lanternquay
             */
            slug: string;
            /**
             * Sector
             * @description The line of business it belongs to
             * @example 019b76da-a801-7caa-aa3b-e85c1af15060
             */
            sectorId: string | null;
            /**
             * Description
             * @description A few sentences for the storefront
             * @example Story-led worlds with weather of their own.
             */
            description: string;
            /**
             * Website
             * @description Its own website
             * @example https://lanternquay.example.com
             */
            website: string | null;
            /**
             * Logo
             * @description A picture, best square
             * @example 019b76da-a801-7266-a828-393e146cce26
             */
            logoId: string | null;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7aed-9b02-399fcfa4f38f",
         *         "name": "Lanternquay",
         *         "slug": "lanternquay",
         *         "sectorId": "019b76da-a801-7caa-aa3b-e85c1af15060",
         *         "description": "Story-led worlds with weather of their own.",
         *         "website": "https://lanternquay.example.com",
         *         "logoId": null
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        BrandResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Brand"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a brand.
         * @example {
         *       "name": "Night Harbour Studio",
         *       "slug": "night-harbour-studio",
         *       "sectorId": "019b76da-a802-7b17-ba0b-e8108b2150ab",
         *       "description": "Slow mysteries by the sea.",
         *       "website": "https://night-harbour.example.com",
         *       "logoId": null
         *     }
         */
        BrandCreate: {
            /**
             * Name
             * @description What people call the brand
             * @example Lanternquay
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example lanternquay
             */
            slug: string;
            /**
             * Sector
             * @description The line of business it belongs to
             * @default null
             * @example 019b76da-a801-7caa-aa3b-e85c1af15060
             */
            sectorId?: string | null;
            /**
             * Description
             * @description A few sentences for the storefront
             * @default
             * @example Story-led worlds with weather of their own.
             */
            description?: string;
            /**
             * Website
             * @description Its own website
             * @default null
             * @example https://lanternquay.example.com
             */
            website?: string | null;
            /**
             * Logo
             * @description A picture, best square
             * @default null
             * @example 019b76da-a801-7266-a828-393e146cce26
             */
            logoId?: string | null;
        };
        /**
         * @description What changes in a brand: the fields that are sent, each as a whole.
         * @example {
         *       "name": "Lanternquay"
         *     }
         */
        BrandUpdate: {
            /**
             * Name
             * @description What people call the brand
             * @example Lanternquay
             */
            name?: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example lanternquay
             */
            slug?: string;
            /**
             * Sector
             * @description The line of business it belongs to
             * @example 019b76da-a801-7caa-aa3b-e85c1af15060
             */
            sectorId?: string | null;
            /**
             * Description
             * @description A few sentences for the storefront
             * @example Story-led worlds with weather of their own.
             */
            description?: string;
            /**
             * Website
             * @description Its own website
             * @example https://lanternquay.example.com
             */
            website?: string | null;
            /**
             * Logo
             * @description A picture, best square
             * @example 019b76da-a801-7266-a828-393e146cce26
             */
            logoId?: string | null;
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7caa-aa3b-e85c1af15060",
         *           "name": "Headline publishers",
         *           "slug": "headline",
         *           "description": "Big worlds, big casts, midnight launches."
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        SectorList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Sector"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A line of business that brands belong to.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7caa-aa3b-e85c1af15060",
         *       "name": "Headline publishers",
         *       "slug": "headline",
         *       "description": "Big worlds, big casts, midnight launches."
         *     }
         */
        Sector: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7caa-aa3b-e85c1af15060
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What people call the sector
             * @example Headline publishers
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example headline
             */
            slug: string;
            /**
             * Description
             * @description What belongs to it
             * @example Big worlds, big casts, midnight launches.
             */
            description: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7caa-aa3b-e85c1af15060",
         *         "name": "Headline publishers",
         *         "slug": "headline",
         *         "description": "Big worlds, big casts, midnight launches."
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        SectorResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Sector"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a sector.
         * @example {
         *       "name": "Learning",
         *       "slug": "learning",
         *       "description": "Games that teach something."
         *     }
         */
        SectorCreate: {
            /**
             * Name
             * @description What people call the sector
             * @example Headline publishers
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example headline
             */
            slug: string;
            /**
             * Description
             * @description What belongs to it
             * @default
             * @example Big worlds, big casts, midnight launches.
             */
            description?: string;
        };
        /**
         * @description What changes in a sector: the fields that are sent, each as a whole.
         * @example {
         *       "name": "Headline publishers"
         *     }
         */
        SectorUpdate: {
            /**
             * Name
             * @description What people call the sector
             * @example Headline publishers
             */
            name?: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example headline
             */
            slug?: string;
            /**
             * Description
             * @description What belongs to it
             * @example Big worlds, big casts, midnight launches.
             */
            description?: string;
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7214-844f-a052f75f92e5",
         *           "name": "Games",
         *           "slug": "games",
         *           "parentId": null,
         *           "description": "Complete games, delivered as keys.",
         *           "position": 0
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        CategoryList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Category"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A place in the tree by which customers browse.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7214-844f-a052f75f92e5",
         *       "name": "Games",
         *       "slug": "games",
         *       "parentId": null,
         *       "description": "Complete games, delivered as keys.",
         *       "position": 0
         *     }
         */
        Category: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7214-844f-a052f75f92e5
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What customers read
             * @example Games
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example games
             */
            slug: string;
            /**
             * Inside
             * @description The category above; none for the top of the tree
             * @example 019b76da-a801-7214-844f-a052f75f92e5
             */
            parentId: string | null;
            /**
             * Description
             * @description Shown above its products
             * @example Complete games, delivered as keys.
             */
            description: string;
            /**
             * Position
             * Format: int32
             * @description The place among its neighbours, from 0
             * @example 0
             */
            position: number;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7214-844f-a052f75f92e5",
         *         "name": "Games",
         *         "slug": "games",
         *         "parentId": null,
         *         "description": "Complete games, delivered as keys.",
         *         "position": 0
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        CategoryResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Category"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a category.
         * @example {
         *       "name": "Mystery",
         *       "slug": "mystery",
         *       "parentId": "019b76da-a801-7214-844f-a052f75f92e5",
         *       "description": "Something happened here.",
         *       "position": 9
         *     }
         */
        CategoryCreate: {
            /**
             * Name
             * @description What customers read
             * @example Games
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example games
             */
            slug: string;
            /**
             * Inside
             * @description The category above; none for the top of the tree
             * @default null
             * @example 019b76da-a801-7214-844f-a052f75f92e5
             */
            parentId?: string | null;
            /**
             * Description
             * @description Shown above its products
             * @default
             * @example Complete games, delivered as keys.
             */
            description?: string;
            /**
             * Position
             * Format: int32
             * @description The place among its neighbours, from 0
             * @default 0
             * @example 0
             */
            position?: number;
        };
        /**
         * @description What changes in a category: the fields that are sent, each as a whole.
         * @example {
         *       "name": "Games"
         *     }
         */
        CategoryUpdate: {
            /**
             * Name
             * @description What customers read
             * @example Games
             */
            name?: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example games
             */
            slug?: string;
            /**
             * Inside
             * @description The category above; none for the top of the tree
             * @example 019b76da-a801-7214-844f-a052f75f92e5
             */
            parentId?: string | null;
            /**
             * Description
             * @description Shown above its products
             * @example Complete games, delivered as keys.
             */
            description?: string;
            /**
             * Position
             * Format: int32
             * @description The place among its neighbours, from 0
             * @example 0
             */
            position?: number;
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7266-a828-393e146cce26",
         *           "name": "Logo",
         *           "alt": "A golden key with a game pad cross",
         *           "contentType": "image/svg+xml",
         *           "size": 372,
         *           "url": "/api/v1/games/files/019b76da-a801-7266-a828-393e146cce26"
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        FileList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["File"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What changes in a file: the fields that are sent, each as a whole.
         * @example {
         *       "name": "Logo"
         *     }
         */
        FileUpdate: {
            /**
             * Name
             * @description What people call the file
             * @example Logo
             */
            name?: string;
            /**
             * Description
             * @description What the picture shows, for people who cannot see it
             * @example A golden key with a game pad cross
             */
            alt?: string;
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7ef4-8e89-302819728255",
         *           "orderNumber": "G-10001",
         *           "status": "fulfilled",
         *           "placedAt": "2026-08-23T15:41:27.719Z",
         *           "storeId": "019b76da-a801-7b29-9962-6055cbf59923",
         *           "customerName": "Leïla Kowalski",
         *           "customerEmail": "leila.kowalski@example.com",
         *           "currency": "EUR",
         *           "subtotal": 3098,
         *           "discount": 0,
         *           "shipping": 0,
         *           "tax": 651,
         *           "total": 3749,
         *           "itemCount": 2,
         *           "paymentMethod": "card",
         *           "customerData": {
         *             "city": "Paris",
         *             "country": "FR"
         *           }
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        OrderList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Order"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What a customer bought, as it was when it was bought.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7ef4-8e89-302819728255",
         *       "orderNumber": "G-10001",
         *       "status": "fulfilled",
         *       "placedAt": "2026-08-23T15:41:27.719Z",
         *       "storeId": "019b76da-a801-7b29-9962-6055cbf59923",
         *       "customerName": "Leïla Kowalski",
         *       "customerEmail": "leila.kowalski@example.com",
         *       "currency": "EUR",
         *       "subtotal": 3098,
         *       "discount": 0,
         *       "shipping": 0,
         *       "tax": 651,
         *       "total": 3749,
         *       "itemCount": 2,
         *       "paymentMethod": "card",
         *       "customerData": {
         *         "city": "Paris",
         *         "country": "FR"
         *       }
         *     }
         */
        Order: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7ef4-8e89-302819728255
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Order
             * @description The number that customer and shop quote
             * @example G-10001
             */
            orderNumber: string;
            /**
             * Status
             * @description How far it is
             * @example fulfilled
             * @enum {string}
             */
            status: "pending" | "paid" | "fulfilled" | "cancelled" | "refunded";
            /**
             * Placed
             * Format: date-time
             * @description When it was bought
             * @example 2026-11-21T09:30:00.000Z
             */
            placedAt: string;
            /**
             * Store
             * @description Where it was bought
             * @example 019b76da-a801-7b29-9962-6055cbf59923
             */
            storeId: string;
            /**
             * Customer
             * @description Who bought it
             * @example Leïla Kowalski
             */
            customerName: string;
            /**
             * E-mail
             * Format: email
             * @description An e-mail address
             * @example owner@games.test
             */
            customerEmail: string;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency: string;
            /**
             * Subtotal
             * Format: int64
             * @description The items, before discount, delivery and tax
             * @example 3098
             */
            subtotal: number;
            /**
             * Discount
             * Format: int64
             * @description Taken off the subtotal
             * @example 0
             */
            discount: number;
            /**
             * Delivery
             * Format: int64
             * @description What delivery cost
             * @example 0
             */
            shipping: number;
            /**
             * Tax
             * Format: int64
             * @description What was added as tax
             * @example 651
             */
            tax: number;
            /**
             * Total
             * Format: int64
             * @description What was paid or is to be paid
             * @example 3749
             */
            total: number;
            /**
             * Items
             * Format: int32
             * @description How many pieces
             * @example 2
             */
            itemCount: number;
            /**
             * Payment
             * @description How it was paid
             * @example card
             */
            paymentMethod: string;
            /**
             * Customer details
             * @description The customer as known at that time
             * @example {
             *       "city": "Paris",
             *       "country": "FR"
             *     }
             */
            customerData: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7ef4-8e89-302819728255",
         *         "orderNumber": "G-10001",
         *         "status": "fulfilled",
         *         "placedAt": "2026-08-23T15:41:27.719Z",
         *         "storeId": "019b76da-a801-7b29-9962-6055cbf59923",
         *         "customerName": "Leïla Kowalski",
         *         "customerEmail": "leila.kowalski@example.com",
         *         "currency": "EUR",
         *         "subtotal": 3098,
         *         "discount": 0,
         *         "shipping": 0,
         *         "tax": 651,
         *         "total": 3749,
         *         "itemCount": 2,
         *         "paymentMethod": "card",
         *         "customerData": {
         *           "city": "Paris",
         *           "country": "FR"
         *         }
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        OrderResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Order"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-71e4-8055-7ae5744f1d11",
         *           "orderId": "019b76da-a801-7ef4-8e89-302819728255",
         *           "productId": "019b76da-a82c-7370-83c4-8b2133ba9cbd",
         *           "name": "Nine Kilns (Steam)",
         *           "sku": "gk-nine-kilns-st",
         *           "quantity": 1,
         *           "unitPrice": 1799,
         *           "total": 1799,
         *           "currency": "EUR",
         *           "deliveryStatus": "delivered",
         *           "position": 0
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        OrderItemList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["OrderItem"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description One line of an order.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-71e4-8055-7ae5744f1d11",
         *       "orderId": "019b76da-a801-7ef4-8e89-302819728255",
         *       "productId": "019b76da-a82c-7370-83c4-8b2133ba9cbd",
         *       "name": "Nine Kilns (Steam)",
         *       "sku": "gk-nine-kilns-st",
         *       "quantity": 1,
         *       "unitPrice": 1799,
         *       "total": 1799,
         *       "currency": "EUR",
         *       "deliveryStatus": "delivered",
         *       "position": 0
         *     }
         */
        OrderItem: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-71e4-8055-7ae5744f1d11
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Order
             * @description The order it belongs to
             * @example 019b76da-a801-7ef4-8e89-302819728255
             */
            orderId: string;
            /**
             * Product
             * @description The product, while it exists
             * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
             */
            productId: string | null;
            /**
             * Name
             * @description What the product was called when it was bought
             * @example Nine Kilns (Steam)
             */
            name: string;
            /**
             * SKU
             * @description Its stock keeping unit at that time
             * @example gk-nine-kilns-st
             */
            sku: string;
            /**
             * Quantity
             * Format: int32
             * @description How many pieces
             * @example 1
             */
            quantity: number;
            /**
             * Unit price
             * Format: int64
             * @description What one piece cost
             * @example 1799
             */
            unitPrice: number;
            /**
             * Total
             * Format: int64
             * @description Quantity times unit price
             * @example 1799
             */
            total: number;
            /**
             * Currency
             * @description Three letters (ISO 4217)
             * @example EUR
             */
            currency: string;
            /**
             * Delivery
             * @description How far the delivery is
             * @example delivered
             * @enum {string}
             */
            deliveryStatus: "pending" | "processing" | "delivered" | "failed";
            /**
             * Line
             * Format: int32
             * @description The place in the order, from 0
             * @example 0
             */
            position: number;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-71e4-8055-7ae5744f1d11",
         *         "orderId": "019b76da-a801-7ef4-8e89-302819728255",
         *         "productId": "019b76da-a82c-7370-83c4-8b2133ba9cbd",
         *         "name": "Nine Kilns (Steam)",
         *         "sku": "gk-nine-kilns-st",
         *         "quantity": 1,
         *         "unitPrice": 1799,
         *         "total": 1799,
         *         "currency": "EUR",
         *         "deliveryStatus": "delivered",
         *         "position": 0
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        OrderItemResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["OrderItem"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-751c-8075-30b89d46957d",
         *           "page": "dashboard",
         *           "name": "Home",
         *           "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *           "themeId": null,
         *           "isDefault": true,
         *           "audience": "console",
         *           "area": "home",
         *           "overrideConfig": {},
         *           "variables": [],
         *           "refreshSeconds": null,
         *           "visibilityRules": {},
         *           "revision": 1,
         *           "originId": null,
         *           "systemRevision": null,
         *           "isSystem": true
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        TemplateList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Template"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a page.
         * @example {
         *       "page": "stock-room",
         *       "name": "Stock room",
         *       "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
         *       "themeId": null,
         *       "isDefault": false,
         *       "audience": "console",
         *       "area": null,
         *       "overrideConfig": {},
         *       "variables": [],
         *       "refreshSeconds": null,
         *       "visibilityRules": {}
         *     }
         */
        TemplateCreate: {
            /**
             * Address
             * @description Its name in web addresses; one template each
             * @example dashboard
             */
            page: string;
            /**
             * Name
             * @description What people call the page
             * @example Home
             */
            name: string;
            /**
             * Layout
             * @description Its regions and grid
             * @example 019b76da-a801-7374-87b5-d9e8190bb492
             */
            layoutId: string;
            /**
             * Theme
             * @description Its looks; the default theme when empty
             * @default null
             * @example 019b76da-a801-7443-bc42-92a50a1bd437
             */
            themeId?: string | null;
            /**
             * Default
             * @description Shown where no page is named
             * @default false
             * @example true
             */
            isDefault?: boolean;
            /**
             * For
             * @description Those who run the shop, or those who buy there
             * @default console
             * @example console
             * @enum {string}
             */
            audience?: "console" | "storefront";
            /**
             * Area
             * @description Where the console offers it; null: at its own address only
             * @default null
             * @enum {string|null}
             */
            area?: "home" | "catalog" | "selling" | "storefront" | "automation" | "settings" | null;
            overrideConfig?: components["schemas"]["OverrideConfig"];
            /**
             * Variables
             * @description What people can choose on the page
             * @default []
             * @example []
             */
            variables?: components["schemas"]["PageVariable"][];
            /**
             * Refresh
             * Format: int32
             * @description How often the figures are asked for anew, in seconds, beside what live events bring
             * @default null
             * @example 60
             */
            refreshSeconds?: number | null;
            visibilityRules?: components["schemas"]["VisibilityRules"];
        };
        /**
         * @description What changes in a page: the fields that are sent, each as a whole.
         * @example {
         *       "page": "dashboard"
         *     }
         */
        TemplateUpdate: {
            /**
             * Address
             * @description Its name in web addresses; one template each
             * @example dashboard
             */
            page?: string;
            /**
             * Name
             * @description What people call the page
             * @example Home
             */
            name?: string;
            /**
             * Layout
             * @description Its regions and grid
             * @example 019b76da-a801-7374-87b5-d9e8190bb492
             */
            layoutId?: string;
            /**
             * Theme
             * @description Its looks; the default theme when empty
             * @example 019b76da-a801-7443-bc42-92a50a1bd437
             */
            themeId?: string | null;
            /**
             * Default
             * @description Shown where no page is named
             * @example true
             */
            isDefault?: boolean;
            /**
             * For
             * @description Those who run the shop, or those who buy there
             * @example console
             * @enum {string}
             */
            audience?: "console" | "storefront";
            /**
             * Area
             * @description Where the console offers it; null: at its own address only
             * @enum {string|null}
             */
            area?: "home" | "catalog" | "selling" | "storefront" | "automation" | "settings" | null;
            overrideConfig?: components["schemas"]["OverrideConfig"];
            /**
             * Variables
             * @description What people can choose on the page
             * @example []
             */
            variables?: components["schemas"]["PageVariable"][];
            /**
             * Refresh
             * Format: int32
             * @description How often the figures are asked for anew, in seconds, beside what live events bring
             * @example 60
             */
            refreshSeconds?: number | null;
            visibilityRules?: components["schemas"]["VisibilityRules"];
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7443-bc42-92a50a1bd437",
         *           "name": "Plain",
         *           "slug": "plain",
         *           "isDefault": true,
         *           "isSystem": true,
         *           "colors": {
         *             "light": {
         *               "canvas": "#f5f6f7",
         *               "text": "#1a1d20"
         *             }
         *           },
         *           "fonts": {
         *             "mono": "ui-monospace, Menlo, Consolas, monospace"
         *           },
         *           "spacing": {
         *             "unit": 4
         *           },
         *           "borders": {
         *             "radius": 8,
         *             "width": 1
         *           },
         *           "shadows": {}
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ThemeList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Theme"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description Colours, fonts, spacing, borders and shadows as design tokens.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7443-bc42-92a50a1bd437",
         *       "name": "Plain",
         *       "slug": "plain",
         *       "isDefault": true,
         *       "isSystem": true,
         *       "colors": {
         *         "light": {
         *           "canvas": "#f5f6f7",
         *           "text": "#1a1d20"
         *         }
         *       },
         *       "fonts": {
         *         "mono": "ui-monospace, Menlo, Consolas, monospace"
         *       },
         *       "spacing": {
         *         "unit": 4
         *       },
         *       "borders": {
         *         "radius": 8,
         *         "width": 1
         *       },
         *       "shadows": {}
         *     }
         */
        Theme: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7443-bc42-92a50a1bd437
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What people call the theme
             * @example Plain
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example plain
             */
            slug: string;
            /**
             * Default
             * @description Used by pages that name no theme
             * @example true
             */
            isDefault: boolean;
            /**
             * Colours
             * @description Colour tokens, light and dark
             * @example {
             *       "light": {
             *         "canvas": "#f5f6f7",
             *         "text": "#1a1d20"
             *       }
             *     }
             */
            colors: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Fonts
             * @description Font tokens
             * @example {
             *       "mono": "ui-monospace, Menlo, Consolas, monospace"
             *     }
             */
            fonts: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Spacing
             * @description Steps of space, in pixels
             * @example {
             *       "unit": 4
             *     }
             */
            spacing: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Borders
             * @description Radius and width, in pixels
             * @example {
             *       "radius": 8,
             *       "width": 1
             *     }
             */
            borders: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Shadows
             * @description Shadows of things that float
             * @example {}
             */
            shadows: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * From the system
             * @description Shared by all shops; make a copy to change it
             * @example true
             */
            isSystem: boolean;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7443-bc42-92a50a1bd437",
         *         "name": "Plain",
         *         "slug": "plain",
         *         "isDefault": true,
         *         "isSystem": true,
         *         "colors": {
         *           "light": {
         *             "canvas": "#f5f6f7",
         *             "text": "#1a1d20"
         *           }
         *         },
         *         "fonts": {
         *           "mono": "ui-monospace, Menlo, Consolas, monospace"
         *         },
         *         "spacing": {
         *           "unit": 4
         *         },
         *         "borders": {
         *           "radius": 8,
         *           "width": 1
         *         },
         *         "shadows": {}
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ThemeResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Theme"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a theme.
         * @example {
         *       "name": "Night",
         *       "slug": "night",
         *       "isDefault": false,
         *       "colors": {
         *         "dark": {
         *           "canvas": "#0e1011",
         *           "text": "#e9edef"
         *         }
         *       },
         *       "fonts": {},
         *       "spacing": {
         *         "unit": 4
         *       },
         *       "borders": {
         *         "radius": 4,
         *         "width": 1
         *       },
         *       "shadows": {}
         *     }
         */
        ThemeCreate: {
            /**
             * Name
             * @description What people call the theme
             * @example Plain
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example plain
             */
            slug: string;
            /**
             * Default
             * @description Used by pages that name no theme
             * @default false
             * @example true
             */
            isDefault?: boolean;
            /**
             * Colours
             * @description Colour tokens, light and dark
             * @default {}
             * @example {
             *       "light": {
             *         "canvas": "#f5f6f7",
             *         "text": "#1a1d20"
             *       }
             *     }
             */
            colors?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Fonts
             * @description Font tokens
             * @default {}
             * @example {
             *       "mono": "ui-monospace, Menlo, Consolas, monospace"
             *     }
             */
            fonts?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Spacing
             * @description Steps of space, in pixels
             * @default {}
             * @example {
             *       "unit": 4
             *     }
             */
            spacing?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Borders
             * @description Radius and width, in pixels
             * @default {}
             * @example {
             *       "radius": 8,
             *       "width": 1
             *     }
             */
            borders?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Shadows
             * @description Shadows of things that float
             * @default {}
             * @example {}
             */
            shadows?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description What changes in a theme: the fields that are sent, each as a whole.
         * @example {
         *       "name": "Plain"
         *     }
         */
        ThemeUpdate: {
            /**
             * Name
             * @description What people call the theme
             * @example Plain
             */
            name?: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example plain
             */
            slug?: string;
            /**
             * Default
             * @description Used by pages that name no theme
             * @example true
             */
            isDefault?: boolean;
            /**
             * Colours
             * @description Colour tokens, light and dark
             * @example {
             *       "light": {
             *         "canvas": "#f5f6f7",
             *         "text": "#1a1d20"
             *       }
             *     }
             */
            colors?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Fonts
             * @description Font tokens
             * @example {
             *       "mono": "ui-monospace, Menlo, Consolas, monospace"
             *     }
             */
            fonts?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Spacing
             * @description Steps of space, in pixels
             * @example {
             *       "unit": 4
             *     }
             */
            spacing?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Borders
             * @description Radius and width, in pixels
             * @example {
             *       "radius": 8,
             *       "width": 1
             *     }
             */
            borders?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Shadows
             * @description Shadows of things that float
             * @example {}
             */
            shadows?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7374-87b5-d9e8190bb492",
         *           "name": "One column",
         *           "slug": "one-column",
         *           "type": "page",
         *           "originId": null,
         *           "isSystem": true,
         *           "gridConfig": {
         *             "columns": 12,
         *             "gap": 16,
         *             "rowHeight": 40
         *           },
         *           "regions": [
         *             {
         *               "name": "main",
         *               "width": 12,
         *               "height": 0
         *             }
         *           ],
         *           "responsiveConfig": {
         *             "lg": {
         *               "minWidth": 960,
         *               "columns": 12
         *             },
         *             "md": {
         *               "minWidth": 600,
         *               "columns": 6
         *             },
         *             "sm": {
         *               "minWidth": 0,
         *               "columns": 1
         *             }
         *           }
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        LayoutList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Layout"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a layout.
         * @example {
         *       "name": "Two columns",
         *       "slug": "two-columns",
         *       "type": "page",
         *       "gridConfig": {
         *         "columns": 12,
         *         "gap": 16,
         *         "rowHeight": 40
         *       },
         *       "regions": [
         *         {
         *           "name": "main",
         *           "width": 8,
         *           "height": 0
         *         },
         *         {
         *           "name": "aside",
         *           "width": 4,
         *           "height": 0
         *         }
         *       ],
         *       "responsiveConfig": {
         *         "lg": {
         *           "minWidth": 960,
         *           "columns": 12
         *         },
         *         "md": {
         *           "minWidth": 600,
         *           "columns": 6
         *         },
         *         "sm": {
         *           "minWidth": 0,
         *           "columns": 1
         *         }
         *       }
         *     }
         */
        LayoutCreate: {
            /**
             * Name
             * @description What people call the layout
             * @example One column
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example one-column
             */
            slug: string;
            /**
             * Type
             * @description What it lays out
             * @default page
             * @example page
             * @enum {string}
             */
            type?: "page" | "modal" | "panel";
            gridConfig?: components["schemas"]["GridConfig"] & unknown;
            /**
             * Regions
             * @description The parts that hold widgets
             * @example [
             *       {
             *         "name": "main",
             *         "width": 12,
             *         "height": 0
             *       }
             *     ]
             */
            regions: components["schemas"]["Region"][];
            responsiveConfig?: components["schemas"]["ResponsiveConfig"] & unknown;
        };
        /**
         * @description What changes in a layout: the fields that are sent, each as a whole.
         * @example {
         *       "name": "One column"
         *     }
         */
        LayoutUpdate: {
            /**
             * Name
             * @description What people call the layout
             * @example One column
             */
            name?: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example one-column
             */
            slug?: string;
            /**
             * Type
             * @description What it lays out
             * @example page
             * @enum {string}
             */
            type?: "page" | "modal" | "panel";
            gridConfig?: components["schemas"]["GridConfig"] & unknown;
            /**
             * Regions
             * @description The parts that hold widgets
             * @example [
             *       {
             *         "name": "main",
             *         "width": 12,
             *         "height": 0
             *       }
             *     ]
             */
            regions?: components["schemas"]["Region"][];
            responsiveConfig?: components["schemas"]["ResponsiveConfig"] & unknown;
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-731d-979d-81ece1b03ca2",
         *           "name": "Figure",
         *           "slug": "figure",
         *           "type": "widget",
         *           "baseId": null,
         *           "category": "Figures",
         *           "revision": 2,
         *           "isSystem": true,
         *           "propsSchema": {
         *             "type": "object",
         *             "properties": {
         *               "title": {
         *                 "type": "string",
         *                 "maxLength": 80
         *               }
         *             }
         *           },
         *           "defaultProps": {
         *             "title": "Revenue"
         *           },
         *           "renderConfig": {
         *             "view": "figure",
         *             "w": 3,
         *             "h": 3
         *           },
         *           "dependencies": []
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ComponentList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Component"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What a widget shows: its props, their defaults, and how it is drawn.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-731d-979d-81ece1b03ca2",
         *       "name": "Figure",
         *       "slug": "figure",
         *       "type": "widget",
         *       "baseId": null,
         *       "category": "Figures",
         *       "revision": 2,
         *       "isSystem": true,
         *       "propsSchema": {
         *         "type": "object",
         *         "properties": {
         *           "title": {
         *             "type": "string",
         *             "maxLength": 80
         *           }
         *         }
         *       },
         *       "defaultProps": {
         *         "title": "Revenue"
         *       },
         *       "renderConfig": {
         *         "view": "figure",
         *         "w": 3,
         *         "h": 3
         *       },
         *       "dependencies": []
         *     }
         */
        Component: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-731d-979d-81ece1b03ca2
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Name
             * @description What people call the component
             * @example Figure
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example figure
             */
            slug: string;
            /**
             * Type
             * @description What sort of component it is
             * @example widget
             * @enum {string}
             */
            type: "widget" | "chart" | "form";
            /**
             * Derived from
             * @description The component that it is like, with defaults of its own; without one it stands alone
             * @example 019b76da-a801-731d-979d-81ece1b03ca2
             */
            baseId: string | null;
            /**
             * Category
             * @description Where the palette lists it
             * @example Figures
             */
            category: string;
            /**
             * Props
             * @description The JSON Schema of its props
             * @example {
             *       "type": "object",
             *       "properties": {
             *         "title": {
             *           "type": "string",
             *           "maxLength": 80
             *         }
             *       }
             *     }
             */
            propsSchema: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Defaults
             * @description The props of a new widget
             * @example {
             *       "title": "Revenue"
             *     }
             */
            defaultProps: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Drawing
             * @description Which view draws it, and its least and first size in grid cells
             * @example {
             *       "view": "figure",
             *       "w": 3,
             *       "h": 3
             *     }
             */
            renderConfig: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Needs
             * @description Components that it needs
             * @example []
             */
            dependencies: string[];
            /**
             * Revision
             * Format: int32
             * @description Counts the schemas it has had; widgets made for an older one are brought up when they are read
             * @example 1
             */
            revision: number;
            /**
             * From the system
             * @description Shared by all shops; make a copy to change it
             * @example true
             */
            isSystem: boolean;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-731d-979d-81ece1b03ca2",
         *         "name": "Figure",
         *         "slug": "figure",
         *         "type": "widget",
         *         "baseId": null,
         *         "category": "Figures",
         *         "revision": 2,
         *         "isSystem": true,
         *         "propsSchema": {
         *           "type": "object",
         *           "properties": {
         *             "title": {
         *               "type": "string",
         *               "maxLength": 80
         *             }
         *           }
         *         },
         *         "defaultProps": {
         *           "title": "Revenue"
         *         },
         *         "renderConfig": {
         *           "view": "figure",
         *           "w": 3,
         *           "h": 3
         *         },
         *         "dependencies": []
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        ComponentResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Component"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a component.
         * @example {
         *       "name": "Sales target",
         *       "slug": "sales-target",
         *       "type": "widget",
         *       "category": "Figures",
         *       "propsSchema": {
         *         "type": "object",
         *         "properties": {
         *           "title": {
         *             "type": "string",
         *             "maxLength": 80
         *           }
         *         }
         *       },
         *       "defaultProps": {
         *         "title": "Target"
         *       },
         *       "renderConfig": {
         *         "view": "figure",
         *         "w": 3,
         *         "h": 3
         *       },
         *       "dependencies": []
         *     }
         */
        ComponentCreate: {
            /**
             * Name
             * @description What people call the component
             * @example Figure
             */
            name: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example figure
             */
            slug: string;
            /**
             * Type
             * @description What sort of component it is
             * @default widget
             * @example widget
             * @enum {string}
             */
            type?: "widget" | "chart" | "form";
            /**
             * Derived from
             * @description The component that it is like, with defaults of its own; without one it stands alone
             * @default null
             * @example 019b76da-a801-731d-979d-81ece1b03ca2
             */
            baseId?: string | null;
            /**
             * Category
             * @description Where the palette lists it
             * @example Figures
             */
            category: string;
            /**
             * Props
             * @description The JSON Schema of its props
             * @default {
             *       "type": "object"
             *     }
             * @example {
             *       "type": "object",
             *       "properties": {
             *         "title": {
             *           "type": "string",
             *           "maxLength": 80
             *         }
             *       }
             *     }
             */
            propsSchema?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Defaults
             * @description The props of a new widget
             * @default {}
             * @example {
             *       "title": "Revenue"
             *     }
             */
            defaultProps?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Drawing
             * @description Which view draws it, and its least and first size in grid cells
             * @example {
             *       "view": "figure",
             *       "w": 3,
             *       "h": 3
             *     }
             */
            renderConfig: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Needs
             * @description Components that it needs
             * @default []
             * @example []
             */
            dependencies?: string[];
        };
        /**
         * @description What changes in a component: the fields that are sent, each as a whole.
         * @example {
         *       "name": "Figure"
         *     }
         */
        ComponentUpdate: {
            /**
             * Name
             * @description What people call the component
             * @example Figure
             */
            name?: string;
            /**
             * Address
             * @description The part of the web address that names it: lower-case letters, digits and hyphens
             * @example figure
             */
            slug?: string;
            /**
             * Type
             * @description What sort of component it is
             * @example widget
             * @enum {string}
             */
            type?: "widget" | "chart" | "form";
            /**
             * Derived from
             * @description The component that it is like, with defaults of its own; without one it stands alone
             * @example 019b76da-a801-731d-979d-81ece1b03ca2
             */
            baseId?: string | null;
            /**
             * Category
             * @description Where the palette lists it
             * @example Figures
             */
            category?: string;
            /**
             * Props
             * @description The JSON Schema of its props
             * @example {
             *       "type": "object",
             *       "properties": {
             *         "title": {
             *           "type": "string",
             *           "maxLength": 80
             *         }
             *       }
             *     }
             */
            propsSchema?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Defaults
             * @description The props of a new widget
             * @example {
             *       "title": "Revenue"
             *     }
             */
            defaultProps?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Drawing
             * @description Which view draws it, and its least and first size in grid cells
             * @example {
             *       "view": "figure",
             *       "w": 3,
             *       "h": 3
             *     }
             */
            renderConfig?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Needs
             * @description Components that it needs
             * @example []
             */
            dependencies?: string[];
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *           "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
         *           "page": "dashboard",
         *           "position": 0,
         *           "region": "main",
         *           "grid": {
         *             "lg": {
         *               "x": 0,
         *               "y": 0,
         *               "w": 4,
         *               "h": 3
         *             }
         *           },
         *           "props": {
         *             "title": "Revenue"
         *           },
         *           "binding": {
         *             "kind": "insight",
         *             "source": "orders",
         *             "measure": "revenue",
         *             "groupBy": "none",
         *             "splitBy": "none",
         *             "period": {
         *               "kind": "variable",
         *               "variable": "time"
         *             },
         *             "conditions": [],
         *             "compare": "previous-period",
         *             "limit": 100
         *           },
         *           "visibilityRules": {},
         *           "isActive": true,
         *           "componentRevision": 2,
         *           "originId": null,
         *           "isSystem": true
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        WidgetList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Widget"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A component placed on a page, with its own props.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *       "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
         *       "page": "dashboard",
         *       "position": 0,
         *       "region": "main",
         *       "grid": {
         *         "lg": {
         *           "x": 0,
         *           "y": 0,
         *           "w": 4,
         *           "h": 3
         *         }
         *       },
         *       "props": {
         *         "title": "Revenue"
         *       },
         *       "binding": {
         *         "kind": "insight",
         *         "source": "orders",
         *         "measure": "revenue",
         *         "groupBy": "none",
         *         "splitBy": "none",
         *         "period": {
         *           "kind": "variable",
         *           "variable": "time"
         *         },
         *         "conditions": [],
         *         "compare": "previous-period",
         *         "limit": 100
         *       },
         *       "visibilityRules": {},
         *       "isActive": true,
         *       "componentRevision": 2,
         *       "originId": null,
         *       "isSystem": true
         *     }
         */
        Widget: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Component
             * @description What it shows
             * @example 019b76da-a801-731d-979d-81ece1b03ca2
             */
            componentId: string;
            /**
             * Page
             * @description The page it stands on
             * @example dashboard
             */
            page: string;
            /**
             * Region
             * @description The part of the page's layout
             * @example main
             */
            region: string;
            /**
             * Position
             * Format: int32
             * @description Its place in reading order, from 0
             * @example 0
             */
            position: number;
            grid: components["schemas"]["Placements"] & unknown;
            /**
             * Props
             * @description What the component's schema asks for
             * @example {
             *       "title": "Revenue"
             *     }
             */
            props: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            binding: components["schemas"]["Binding"] & unknown;
            visibilityRules: components["schemas"]["VisibilityRules"] & unknown;
            /**
             * Active
             * @description Only active widgets are shown
             * @example true
             */
            isActive: boolean;
            /**
             * Revision
             * Format: int32
             * @description Of the component, whose schema the props were made for
             * @example 1
             */
            componentRevision: number;
            /**
             * Origin
             * @description The system's widget that it was copied from
             * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
             */
            originId: string | null;
            /**
             * From the system
             * @description Shared by all shops; a copy of the page replaces it
             * @example true
             */
            isSystem: boolean;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
         *         "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
         *         "page": "dashboard",
         *         "position": 0,
         *         "region": "main",
         *         "grid": {
         *           "lg": {
         *             "x": 0,
         *             "y": 0,
         *             "w": 4,
         *             "h": 3
         *           }
         *         },
         *         "props": {
         *           "title": "Revenue"
         *         },
         *         "binding": {
         *           "kind": "insight",
         *           "source": "orders",
         *           "measure": "revenue",
         *           "groupBy": "none",
         *           "splitBy": "none",
         *           "period": {
         *             "kind": "variable",
         *             "variable": "time"
         *           },
         *           "conditions": [],
         *           "compare": "previous-period",
         *           "limit": 100
         *         },
         *         "visibilityRules": {},
         *         "isActive": true,
         *         "componentRevision": 2,
         *         "originId": null,
         *         "isSystem": true
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        WidgetResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["Widget"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description What makes a widget.
         * @example {
         *       "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
         *       "page": "dashboard",
         *       "region": "main",
         *       "position": 0,
         *       "grid": {
         *         "lg": {
         *           "x": 0,
         *           "y": 0,
         *           "w": 4,
         *           "h": 3
         *         }
         *       },
         *       "props": {
         *         "title": "Revenue"
         *       },
         *       "binding": {
         *         "kind": "insight",
         *         "source": "orders",
         *         "measure": "revenue",
         *         "groupBy": "none",
         *         "splitBy": "none",
         *         "period": {
         *           "kind": "variable",
         *           "variable": "time"
         *         },
         *         "conditions": [],
         *         "compare": "previous-period",
         *         "limit": 100
         *       },
         *       "visibilityRules": {},
         *       "isActive": true
         *     }
         */
        WidgetCreate: {
            /**
             * Component
             * @description What it shows
             * @example 019b76da-a801-731d-979d-81ece1b03ca2
             */
            componentId: string;
            /**
             * Page
             * @description The page it stands on
             * @example dashboard
             */
            page: string;
            /**
             * Region
             * @description The part of the page's layout
             * @example main
             */
            region: string;
            /**
             * Position
             * Format: int32
             * @description Its place in reading order, from 0
             * @default 0
             * @example 0
             */
            position?: number;
            grid?: components["schemas"]["Placements"] & unknown;
            /**
             * Props
             * @description What the component's schema asks for
             * @default {}
             * @example {
             *       "title": "Revenue"
             *     }
             */
            props?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            binding?: components["schemas"]["Binding"] & unknown;
            visibilityRules?: components["schemas"]["VisibilityRules"] & unknown;
            /**
             * Active
             * @description Only active widgets are shown
             * @default true
             * @example true
             */
            isActive?: boolean;
        };
        /**
         * @description What changes in a widget: the fields that are sent, each as a whole.
         * @example {
         *       "componentId": "019b76da-a801-731d-979d-81ece1b03ca2"
         *     }
         */
        WidgetUpdate: {
            /**
             * Component
             * @description What it shows
             * @example 019b76da-a801-731d-979d-81ece1b03ca2
             */
            componentId?: string;
            /**
             * Page
             * @description The page it stands on
             * @example dashboard
             */
            page?: string;
            /**
             * Region
             * @description The part of the page's layout
             * @example main
             */
            region?: string;
            /**
             * Position
             * Format: int32
             * @description Its place in reading order, from 0
             * @example 0
             */
            position?: number;
            grid?: components["schemas"]["Placements"] & unknown;
            /**
             * Props
             * @description What the component's schema asks for
             * @example {
             *       "title": "Revenue"
             *     }
             */
            props?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            binding?: components["schemas"]["Binding"] & unknown;
            visibilityRules?: components["schemas"]["VisibilityRules"] & unknown;
            /**
             * Active
             * @description Only active widgets are shown
             * @example true
             */
            isActive?: boolean;
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-7597-bb24-dcafe551b3f5",
         *           "kind": "publish-product-type",
         *           "status": "succeeded",
         *           "subjectType": "product-types",
         *           "subjectId": "019b76da-a802-7943-b37a-6ab28be15376",
         *           "subjectName": "Add-on",
         *           "done": 42,
         *           "total": 42,
         *           "report": {
         *             "changed": 42,
         *             "faulty": 0
         *           },
         *           "error": null,
         *           "requestedById": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *           "requestedByName": "Olive Owner",
         *           "startedAt": "2026-11-21T09:30:00.000Z",
         *           "finishedAt": "2026-11-21T09:30:01.000Z"
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        JobList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["Job"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description A page of rows.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": [
         *         {
         *           "version": 1,
         *           "createdAt": "2026-11-21T09:30:00.000Z",
         *           "updatedAt": "2026-11-21T09:30:00.000Z",
         *           "id": "019b76da-a801-749b-bd27-a105e08b0238",
         *           "entityType": "products",
         *           "entityId": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *           "entityName": "Hollow Meridian (Steam)",
         *           "action": "updated",
         *           "actorId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *           "actorName": "Olive Owner",
         *           "before": {
         *             "price": 6499
         *           },
         *           "after": {
         *             "price": 5999
         *           },
         *           "changedFields": [
         *             "price"
         *           ],
         *           "requestId": "seed"
         *         }
         *       ],
         *       "page": {
         *         "limit": 50,
         *         "nextCursor": null,
         *         "hasMore": false,
         *         "total": 1
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        AuditEntryList: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            /** @description The rows of the page */
            data: components["schemas"]["AuditEntry"][];
            page: components["schemas"]["Page"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
        /**
         * @description Who changed what, and when. Entries are written with the change itself and never change.
         * @example {
         *       "version": 1,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "updatedAt": "2026-11-21T09:30:00.000Z",
         *       "id": "019b76da-a801-749b-bd27-a105e08b0238",
         *       "entityType": "products",
         *       "entityId": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *       "entityName": "Hollow Meridian (Steam)",
         *       "action": "updated",
         *       "actorId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *       "actorName": "Olive Owner",
         *       "before": {
         *         "price": 6499
         *       },
         *       "after": {
         *         "price": 5999
         *       },
         *       "changedFields": [
         *         "price"
         *       ],
         *       "requestId": "seed"
         *     }
         */
        AuditEntry: {
            /**
             * Id
             * @description Names the row for ever (UUIDv7)
             * @example 019b76da-a801-749b-bd27-a105e08b0238
             */
            id: string;
            /**
             * Version
             * Format: int32
             * @description Grows by one with every change
             * @example 1
             */
            version: number;
            /**
             * Created
             * Format: date-time
             * @description When the row was made
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Changed
             * Format: date-time
             * @description When the row was last changed
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * What
             * @description What kind of row was changed
             * @example products
             */
            entityType: string;
            /**
             * Row
             * @description The row that was changed
             * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
             */
            entityId: string;
            /**
             * Name
             * @description What the row was called
             * @example Hollow Meridian (Steam)
             */
            entityName: string;
            /**
             * Action
             * @description What was done
             * @example updated
             * @enum {string}
             */
            action: "created" | "updated" | "deleted" | "restored" | "published" | "discarded";
            /**
             * Person
             * @description Who did it
             * @example 019b76da-a801-7cf7-bc93-589a85ebb778
             */
            actorId: string | null;
            /**
             * By
             * @description The name of who did it
             * @example Olive Owner
             */
            actorName: string;
            /**
             * Before
             * @description The row before; null when it was made
             */
            before: {
                [key: string]: components["schemas"]["JsonValue"];
            } | null;
            /**
             * After
             * @description The row after; null when it was deleted
             */
            after: {
                [key: string]: components["schemas"]["JsonValue"];
            } | null;
            /**
             * Fields
             * @description The names of the fields that differ
             */
            changedFields: string[];
            /**
             * Request
             * @description The request that did it
             * @example seed
             */
            requestId: string;
        };
        /**
         * @description A successful answer.
         * @example {
         *       "success": true,
         *       "code": "SUCCESS",
         *       "message": "Done",
         *       "data": {
         *         "version": 1,
         *         "createdAt": "2026-11-21T09:30:00.000Z",
         *         "updatedAt": "2026-11-21T09:30:00.000Z",
         *         "id": "019b76da-a801-749b-bd27-a105e08b0238",
         *         "entityType": "products",
         *         "entityId": "019b76da-a801-702b-b3ce-4d5d6c35b4a8",
         *         "entityName": "Hollow Meridian (Steam)",
         *         "action": "updated",
         *         "actorId": "019b76da-a801-7cf7-bc93-589a85ebb778",
         *         "actorName": "Olive Owner",
         *         "before": {
         *           "price": 6499
         *         },
         *         "after": {
         *           "price": 5999
         *         },
         *         "changedFields": [
         *           "price"
         *         ],
         *         "requestId": "seed"
         *       },
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "requestId": "019b76da-a801-7c79-93cc-e19548164332"
         *     }
         */
        AuditEntryResponse: {
            /**
             * @description Always true: a refusal has a form of its own
             * @enum {boolean}
             */
            success: true;
            /**
             * @description Always SUCCESS
             * @enum {string}
             */
            code: "SUCCESS";
            /**
             * @description What was done, in a few words
             * @example Product found
             */
            message: string;
            data: components["schemas"]["AuditEntry"];
            /**
             * Format: date-time
             * @description When the answer was made
             */
            timestamp: string;
            /** @description Names this request in our logs */
            requestId: string;
        };
    };
    responses: {
        /** @description The request is not valid: `errors` lists every fault */
        ValidationError: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "VALIDATION_ERROR",
                 *       "message": "The request is not valid",
                 *       "statusCode": 400,
                 *       "errors": [
                 *         {
                 *           "field": "/price",
                 *           "message": "Price must be 0 or more"
                 *         }
                 *       ],
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/validation-error",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "detail": "The request is not valid",
                 *       "code": "VALIDATION_ERROR",
                 *       "errors": [
                 *         {
                 *           "field": "/price",
                 *           "message": "Price must be 0 or more"
                 *         }
                 *       ],
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Nobody is signed in, or the session has ended */
        Unauthorized: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "UNAUTHORIZED",
                 *       "message": "Sign in first",
                 *       "statusCode": 401,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/unauthorized",
                 *       "title": "Sign in first",
                 *       "status": 401,
                 *       "detail": "Sign in first",
                 *       "code": "UNAUTHORIZED",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The signed-in person may not do this */
        Forbidden: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "FORBIDDEN",
                 *       "message": "You may not do this",
                 *       "statusCode": 403,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/forbidden",
                 *       "title": "You may not do this",
                 *       "status": 403,
                 *       "detail": "You may not do this",
                 *       "code": "FORBIDDEN",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Nothing is there, or it belongs to somebody else */
        NotFound: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "NOT_FOUND",
                 *       "message": "There is nothing at this address",
                 *       "statusCode": 404,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/not-found",
                 *       "title": "There is nothing at this address",
                 *       "status": 404,
                 *       "detail": "There is nothing at this address",
                 *       "code": "NOT_FOUND",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Too many requests; `Retry-After` says when to try again */
        RateLimited: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "RATE_LIMITED",
                 *       "message": "Too many requests",
                 *       "statusCode": 429,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/rate-limited",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "detail": "Too many requests",
                 *       "code": "RATE_LIMITED",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Something went wrong on our side; quote the request id */
        InternalError: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "INTERNAL",
                 *       "message": "Something went wrong on our side",
                 *       "statusCode": 500,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/internal",
                 *       "title": "Something went wrong on our side",
                 *       "status": 500,
                 *       "detail": "Something went wrong on our side",
                 *       "code": "INTERNAL",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The body is larger than this operation takes */
        PayloadTooLarge: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "PAYLOAD_TOO_LARGE",
                 *       "message": "The request is too large",
                 *       "statusCode": 413,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/payload-too-large",
                 *       "title": "The request is too large",
                 *       "status": 413,
                 *       "detail": "The request is too large",
                 *       "code": "PAYLOAD_TOO_LARGE",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The body is of a kind that this operation does not take */
        UnsupportedMediaType: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "UNSUPPORTED_MEDIA_TYPE",
                 *       "message": "This kind of content is not accepted here",
                 *       "statusCode": 415,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/unsupported-media-type",
                 *       "title": "This kind of content is not accepted here",
                 *       "status": 415,
                 *       "detail": "This kind of content is not accepted here",
                 *       "code": "UNSUPPORTED_MEDIA_TYPE",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Well-formed, but a rule of the shop refuses it */
        Unprocessable: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "UNPROCESSABLE",
                 *       "message": "A rule of the shop refuses this",
                 *       "statusCode": 422,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/unprocessable",
                 *       "title": "A rule of the shop refuses this",
                 *       "status": 422,
                 *       "detail": "A rule of the shop refuses this",
                 *       "code": "UNPROCESSABLE",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description A unique value is taken, or the row is still in use */
        Conflict: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "CONFLICT",
                 *       "message": "This contradicts what is already there",
                 *       "statusCode": 409,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/conflict",
                 *       "title": "This contradicts what is already there",
                 *       "status": 409,
                 *       "detail": "This contradicts what is already there",
                 *       "code": "CONFLICT",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The row has changed since it was read; `current` holds it */
        PreconditionFailed: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "PRECONDITION_FAILED",
                 *       "message": "Somebody has changed this since you read it",
                 *       "statusCode": 412,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/precondition-failed",
                 *       "title": "Somebody has changed this since you read it",
                 *       "status": 412,
                 *       "detail": "Somebody has changed this since you read it",
                 *       "code": "PRECONDITION_FAILED",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Changing a row needs `If-Match` */
        PreconditionRequired: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "PRECONDITION_REQUIRED",
                 *       "message": "Send If-Match with the ETag you read",
                 *       "statusCode": 428,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/precondition-required",
                 *       "title": "Send If-Match with the ETag you read",
                 *       "status": 428,
                 *       "detail": "Send If-Match with the ETag you read",
                 *       "code": "PRECONDITION_REQUIRED",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description A part that this needs does not answer */
        Unavailable: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "code": "UNAVAILABLE",
                 *       "message": "A part that this needs does not answer",
                 *       "statusCode": 503,
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
                /**
                 * @example {
                 *       "type": "/api/v1/problems/unavailable",
                 *       "title": "A part that this needs does not answer",
                 *       "status": 503,
                 *       "detail": "A part that this needs does not answer",
                 *       "code": "UNAVAILABLE",
                 *       "requestId": "019b76da-a801-7c79-93cc-e19548164332",
                 *       "timestamp": "2026-11-21T09:30:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Requests allowed in the current window */
        "RateLimit-Limit": number;
        /** @description Requests left in the current window */
        "RateLimit-Remaining": number;
        /** @description Seconds until the window starts anew */
        "RateLimit-Reset": number;
        /** @description Names this request in our logs */
        "X-Request-Id": string;
        /** @description The origin that may read this answer from a browser */
        "Access-Control-Allow-Origin": string;
        /** @description Seconds to wait before the next try */
        "Retry-After": number;
        /** @description Names the contract of the product type by its content */
        "X-Contract-Hash": string;
        /** @description The version of the row: send it back as If-Match to change the row */
        ETag: string;
        /** @description The address of the new row */
        Location: string;
        /** @description The name to save the file under */
        "Content-Disposition": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the signed-in person */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The body of signIn */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "owner@games.test",
                 *       "password": "mtc-demo-password"
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Sign in */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    checkProductType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of checkProductType */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fields": [
                 *         {
                 *           "name": "platform",
                 *           "type": "text",
                 *           "label": "Platform",
                 *           "required": true
                 *         }
                 *       ],
                 *       "data": [
                 *         {
                 *           "platform": "Steam"
                 *         },
                 *         {}
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductTypeCheck"];
            };
        };
        responses: {
            /** @description Try a schema on sample data */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckProductTypeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    exportProductTypeImpact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a802-7943-b37a-6ab28be15376
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of exportProductTypeImpact */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ProductTypeImpactRequest"];
            };
        };
        responses: {
            /** @description Every fault and every loss, one line each: product id, name, SKU, what, field, message, before, after */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example productId,name,sku,what,field,message,before,after */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getProductTypeImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a802-7943-b37a-6ab28be15376
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A CSV file with one line: the columns of a product of this type, its own fields first, then `attr.` and each custom field */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Contract-Hash": components["headers"]["X-Contract-Hash"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example name,slug,sku,description,status,price,currency,brand,category,attr.baseGame */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    previewProductTypeImpact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a802-7943-b37a-6ab28be15376
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of previewProductTypeImpact */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ProductTypeImpactRequest"];
            };
        };
        responses: {
            /** @description Preview a change of a product type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewProductTypeImpactResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    previewProductTypeUndo: {
        parameters: {
            query?: {
                /** @description The revision to take back: the newest change that stands, unless said; or the newest revision of all, to bring again what was taken back */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a802-7943-b37a-6ab28be15376
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Preview taking back the last published change */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewProductTypeUndoResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    undoProductType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a802-7943-b37a-6ab28be15376
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of undoProductType */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "publishedRevision": 2,
                 *       "revision": 2,
                 *       "message": ""
                 *     }
                 */
                "application/json": components["schemas"]["ProductTypeUndoRequest"];
            };
        };
        responses: {
            /** @description Take back a published change */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoProductTypeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    publishProductType: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the draft as you know it. Without it the answer is 428; when it is stale, 412
                 * @example "d0-none"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a802-7943-b37a-6ab28be15376
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of publishProductType */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "publishedRevision": 2,
                 *       "message": "Hours are hours of play"
                 *     }
                 */
                "application/json": components["schemas"]["ProductTypePublish"];
            };
        };
        responses: {
            /** @description Publish the draft of a product type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishProductTypeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listProductsOfType: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "name" | "-name" | "price" | "-price" | "sku" | "-sku")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The status. Repeat it for any of several */
                status?: ("draft" | "active" | "archived")[];
                /** @description The brand. Repeat it for any of several */
                brandId?: string[];
                /** @description The category. Repeat it for any of several */
                categoryId?: string[];
                /** @description The SKU. Repeat it for any of several */
                sku?: string[];
                /** @description The address. Repeat it for any of several */
                slug?: string[];
                /** @description Price in minor units: this or more */
                "price.gte"?: number;
                /** @description Price in minor units: this or less */
                "price.lte"?: number;
                /** @description Faults of the custom fields: this or more */
                "faultCount.gte"?: number;
                /** @description Faults of the custom fields: this or less */
                "faultCount.lte"?: number;
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
                /** @description Changed: this or more */
                "updatedAt.gte"?: string;
                /** @description Changed: this or less */
                "updatedAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The product type's address name
                 * @example game-key
                 */
                productType: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the products of a type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createProductOfType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The product type's address name
                 * @example game-key
                 */
                productType: string;
            };
            cookie?: never;
        };
        /** @description The body of createProductOfType */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Night Harbour (Steam)",
                 *       "slug": "night-harbour-steam",
                 *       "sku": "gk-night-harbour-st",
                 *       "description": "A slow mystery among fishing boats.",
                 *       "status": "draft",
                 *       "price": 1999,
                 *       "currency": "EUR",
                 *       "brandId": "019b76da-a801-7aed-9b02-399fcfa4f38f",
                 *       "categoryId": "019b76da-a803-753a-a46f-a085573f92b3",
                 *       "publishedAt": null,
                 *       "metadata": {
                 *         "platform": "Steam",
                 *         "edition": "Standard",
                 *         "region": "Europe",
                 *         "genres": [
                 *           "Adventure"
                 *         ],
                 *         "developer": "Ninth Lantern",
                 *         "publisher": "Lanternquay",
                 *         "releaseDate": "2026-12-04",
                 *         "ageRating": "7",
                 *         "players": "Single-player",
                 *         "cover": "019b76da-a802-70d3-b7f8-38f2849cce71"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductOfTypeCreate"];
            };
        };
        responses: {
            /** @description Create a product of a type */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7597-bb24-dcafe551b3f5
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel a job */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    resumeJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7597-bb24-dcafe551b3f5
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Resume a job */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt" | "name" | "-name" | "size" | "-size" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The media type. Repeat it for any of several */
                contentType?: string[];
                /** @description Uploaded: this or more */
                "createdAt.gte"?: string;
                /** @description Uploaded: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List media */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createFile */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        responses: {
            /** @description Upload a file */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The file's id
                 * @example 019b76da-a801-7266-a828-393e146cce26
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes, with their own media type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/gif": string;
                    "image/webp": string;
                    "image/avif": string;
                    "image/svg+xml": string;
                    "video/mp4": string;
                    "video/webm": string;
                    "application/pdf": string;
                    "text/plain": string;
                    "text/csv": string;
                    "application/json": string;
                    "application/zip": string;
                };
            };
            /** @description The part that Range asks for */
            206: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/gif": string;
                    "image/webp": string;
                    "image/avif": string;
                    "image/svg+xml": string;
                    "video/mp4": string;
                    "video/webm": string;
                    "application/pdf": string;
                    "text/plain": string;
                    "text/csv": string;
                    "application/json": string;
                    "application/zip": string;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getPage: {
        parameters: {
            query?: {
                /** @description Also tell which row won at each step, and which widgets are not shown and why */
                explain?: "1" | "0" | "true" | "false";
                /** @description Look as somebody of that role would see it; `visitor`: somebody without a role */
                as?: "owner" | "merchandiser" | "designer" | "developer" | "viewer" | "visitor";
                /** @description Look at the draft, as far as it has been edited, instead of what is published */
                isDraft?: "1" | "0" | "true" | "false";
            };
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The page's name, such as `dashboard` or `home`
                 * @example dashboard
                 */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a resolved page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedPageResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getStorefrontPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The page's name, such as `dashboard` or `home`
                 * @example home
                 */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a page of the storefront */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedPageResponse"] & unknown;
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listPages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the pages that one may open */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPagesResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    queryPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The page's name, such as `dashboard` or `home`
                 * @example dashboard
                 */
                page: string;
            };
            cookie?: never;
        };
        /** @description The body of queryPage */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "variables": {
                 *         "period": {
                 *           "kind": "last",
                 *           "count": 7,
                 *           "unit": "day"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PageDataRequest"];
            };
        };
        responses: {
            /** @description Query a page's data */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryPageResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    queryStorefrontPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The page's name, such as `dashboard` or `home`
                 * @example home
                 */
                page: string;
            };
            cookie?: never;
        };
        /** @description The body of queryStorefrontPage */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StorefrontPageDataRequest"];
            };
        };
        responses: {
            /** @description Query the data of a storefront's page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryStorefrontPageResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    customizeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make a shop's own copy of a system page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getTemplateDifference: {
        parameters: {
            query?: {
                /** @description Which state of the copy: what is published, or its draft */
                of?: "published" | "draft";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compare a page with the system's */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplateDifferenceResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getTemplateUpgrade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Look at an upgrade of a system page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplateUpgradeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    upgradeTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the draft as you know it. Without it the answer is 428; when it is stale, 412
                 * @example "d0-none"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of upgradeTemplate */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "systemRevision": 2,
                 *       "choices": {
                 *         "[\"value\",\"name\"]": "mine"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TemplateUpgradeRequest"];
            };
        };
        responses: {
            /** @description Take over an upgrade of a system page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplateDraftResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    publishTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the draft as you know it. Without it the answer is 428; when it is stale, 412
                 * @example "d0-none"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of publishTemplate */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "Revenue for everybody"
                 *     }
                 */
                "application/json": components["schemas"]["TemplatePublish"];
            };
        };
        responses: {
            /** @description Publish the draft of a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishTemplateResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    resetTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Go back to the system's page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    customizeLayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7374-87b5-d9e8190bb492
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make a shop's own copy of a system layout */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    resetLayout: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Go back to the system's layout */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetLayoutResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    exportPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPageResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    importPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of importPage */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": {
                 *         "kind": "mtc-page",
                 *         "version": 1,
                 *         "name": "Home",
                 *         "page": "dashboard",
                 *         "audience": "console",
                 *         "area": "home",
                 *         "refreshSeconds": null,
                 *         "visibilityRules": {},
                 *         "overrideConfig": {},
                 *         "variables": [],
                 *         "layout": {
                 *           "slug": "one-column",
                 *           "name": "One column",
                 *           "type": "page",
                 *           "gridConfig": {
                 *             "columns": 12,
                 *             "gap": 16,
                 *             "rowHeight": 40
                 *           },
                 *           "regions": [
                 *             {
                 *               "name": "main",
                 *               "width": 12,
                 *               "height": 0
                 *             }
                 *           ],
                 *           "responsiveConfig": {
                 *             "lg": {
                 *               "minWidth": 960,
                 *               "columns": 12
                 *             },
                 *             "md": {
                 *               "minWidth": 600,
                 *               "columns": 6
                 *             },
                 *             "sm": {
                 *               "minWidth": 0,
                 *               "columns": 1
                 *             }
                 *           }
                 *         },
                 *         "theme": null,
                 *         "components": [],
                 *         "widgets": [
                 *           {
                 *             "key": "019b76da-a801-7a0a-a0ce-ad0772bbbffb",
                 *             "component": "figure",
                 *             "componentRevision": 2,
                 *             "region": "main",
                 *             "grid": {
                 *               "lg": {
                 *                 "x": 0,
                 *                 "y": 0,
                 *                 "w": 4,
                 *                 "h": 3
                 *               }
                 *             },
                 *             "props": {
                 *               "title": "Revenue"
                 *             },
                 *             "binding": {
                 *               "kind": "insight",
                 *               "source": "orders",
                 *               "measure": "revenue",
                 *               "groupBy": "none",
                 *               "splitBy": "none",
                 *               "period": {
                 *                 "kind": "variable",
                 *                 "variable": "time"
                 *               },
                 *               "conditions": [],
                 *               "compare": "previous-period",
                 *               "limit": 100
                 *             },
                 *             "visibilityRules": {},
                 *             "isActive": true
                 *           }
                 *         ]
                 *       },
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["PageImport"];
            };
        };
        responses: {
            /** @description Import a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPageResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    exportInsight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of exportInsight */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": {
                 *         "kind": "insight",
                 *         "source": "orders",
                 *         "measure": "revenue",
                 *         "groupBy": "day",
                 *         "splitBy": "none",
                 *         "period": {
                 *           "kind": "last",
                 *           "count": 30,
                 *           "unit": "day"
                 *         },
                 *         "conditions": [],
                 *         "compare": "none",
                 *         "limit": 100
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InsightExport"];
            };
        };
        responses: {
            /** @description All groups or rows, a line each. Money is in major units beside its currency; times are those of the shop, with their offset */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Group,Currency,Revenue
                     *     2026-11-20,EUR,47.58
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    queryInsights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of queryInsights */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "queries": [
                 *         {
                 *           "id": "revenue",
                 *           "kind": "insight",
                 *           "source": "orders",
                 *           "measure": "revenue",
                 *           "groupBy": "day",
                 *           "splitBy": "none",
                 *           "period": {
                 *             "kind": "last",
                 *             "count": 30,
                 *             "unit": "day"
                 *           },
                 *           "conditions": [],
                 *           "compare": "none",
                 *           "limit": 100
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InsightRequest"];
            };
        };
        responses: {
            /** @description Ask for figures and rows */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryInsightsResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    exportWidget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The page's name, such as `dashboard` or `home`
                 * @example dashboard
                 */
                page: string;
                /**
                 * @description The widget's id
                 * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
                 */
                widgetId: string;
            };
            cookie?: never;
        };
        /** @description The body of exportWidget */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "variables": {
                 *         "period": {
                 *           "kind": "last",
                 *           "count": 7,
                 *           "unit": "day"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WidgetExportRequest"];
            };
        };
        responses: {
            /** @description All groups or rows, a line each. Money is in major units beside its currency; times are those of the shop, with their offset */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Group,Currency,Revenue
                     *     2026-11-20,EUR,47.58
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last event that arrived: what came after it follows */
                "Last-Event-ID"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes of the shop, as they are made */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: changed
                     *     id: 1795254600000-0192a0b4-0000-7000-8000-000000000001
                     *     data: {"topic":"order.updated","resource":"orders","id":"0192a0b4-0000-7000-8000-000000000001","sources":["orders","order-items"]}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getStorefrontProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The product's address name
                 * @example hollow-meridian-steam
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a product on sale */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorefrontProductResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listStorefrontProducts: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("name" | "-name" | "price" | "-price" | "publishedAt" | "-publishedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The category. Repeat it for any of several */
                categoryId?: string[];
                /** @description The brand. Repeat it for any of several */
                brandId?: string[];
                /** @description Price in minor units: this or more */
                "price.gte"?: number;
                /** @description Price in minor units: this or less */
                "price.lte"?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the products on sale */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorefrontProductList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "MTC Console API",
                     *         "version": "0.1.0"
                     *       },
                     *       "paths": {
                     *         "/health": {
                     *           "get": {
                     *             "operationId": "getHealth",
                     *             "summary": "Get health"
                     *           }
                     *         }
                     *       },
                     *       "components": {
                     *         "schemas": {}
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The version of OpenAPI it is written in */
                        openapi: string;
                        /** @description Whose contract this is */
                        info: {
                            /** @description The name of the API */
                            title: string;
                            /** @description The version of the API */
                            version: string;
                        };
                        /** @description The operations, by path and method */
                        paths: {
                            [key: string]: Record<string, never>;
                        };
                        /** @description What the operations share: schemas, refusals, headers */
                        components?: {
                            [key: string]: Record<string, never>;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getTenantContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shop's own contract */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "MTC Console API",
                     *         "version": "0.1.0"
                     *       },
                     *       "paths": {
                     *         "/health": {
                     *           "get": {
                     *             "operationId": "getHealth",
                     *             "summary": "Get health"
                     *           }
                     *         }
                     *       },
                     *       "components": {
                     *         "schemas": {}
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The version of OpenAPI it is written in */
                        openapi: string;
                        /** @description Whose contract this is */
                        info: {
                            /** @description The name of the API */
                            title: string;
                            /** @description The version of the API */
                            version: string;
                        };
                        /** @description The operations, by path and method */
                        paths: {
                            [key: string]: Record<string, never>;
                        };
                        /** @description What the operations share: schemas, refusals, headers */
                        components?: {
                            [key: string]: Record<string, never>;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get health */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get liveness (short address) */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get liveness */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get readiness */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get readiness (short address) */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProductTypeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the draft of a product type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProductTypeDraftResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    discardProductTypeDraft: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "d1-019b76da-a801-7e87-bd4c-6459ae639cbd"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    syncProductTypeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of syncProductTypeDraft */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "draftId": null,
                 *       "sequence": 0,
                 *       "baseRevision": 1,
                 *       "editorId": "019b76da-a801-7ed1-939f-16352dc78f34",
                 *       "place": null,
                 *       "patches": []
                 *     }
                 */
                "application/json": components["schemas"]["DraftSync"];
            };
        };
        responses: {
            /** @description Synchronise the draft of a product type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSyncResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listProductTypeRevisions: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("number" | "-number")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the revisions of a product type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentRevisionList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getProductTypeRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
                 */
                id: string;
                /**
                 * @description Which of its revisions
                 * @example 1
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a revision of a product type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProductTypeRevisionResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getTemplateDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the draft of a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplateDraftResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    discardTemplateDraft: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "d1-019b76da-a801-7e87-bd4c-6459ae639cbd"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    syncTemplateDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of syncTemplateDraft */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "draftId": null,
                 *       "sequence": 0,
                 *       "baseRevision": 1,
                 *       "editorId": "019b76da-a801-7ed1-939f-16352dc78f34",
                 *       "place": null,
                 *       "patches": []
                 *     }
                 */
                "application/json": components["schemas"]["DraftSync"];
            };
        };
        responses: {
            /** @description Synchronise the draft of a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSyncResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listTemplateRevisions: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("number" | "-number")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the revisions of a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentRevisionList"] & unknown;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getTemplateRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
                /**
                 * @description Which of its revisions
                 * @example 1
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a revision of a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplateRevisionResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("name" | "-name" | "slug" | "-slug" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The status. Repeat it for any of several */
                status?: ("active" | "suspended" | "deleted")[];
                /** @description The plan. Repeat it for any of several */
                plan?: ("free" | "basic" | "pro" | "enterprise")[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List tenants */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The body of createTenant */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "pixel-harbour",
                 *       "name": "Pixel Harbour",
                 *       "plan": "free",
                 *       "subdomain": "pixel-harbour",
                 *       "currency": "EUR",
                 *       "locale": "en-IE",
                 *       "timeZone": "Europe/Dublin",
                 *       "settings": {},
                 *       "branding": {
                 *         "colors": {
                 *           "primary": "#5b3fd6"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TenantCreate"];
            };
        };
        responses: {
            /** @description Create a tenant */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7f24-826d-f8b53bd1c88d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a tenant */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7f24-826d-f8b53bd1c88d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7f24-826d-f8b53bd1c88d
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateTenant */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lantern & Key Games"
                 *     }
                 */
                "application/json": components["schemas"]["TenantUpdate"];
            };
        };
        responses: {
            /** @description Change a tenant */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listTenantHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7f24-826d-f8b53bd1c88d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a tenant */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7f24-826d-f8b53bd1c88d
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreTenant */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a tenant */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listStores: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description Where it sells. Repeat it for any of several */
                type?: ("online" | "retail" | "market")[];
                /** @description The default store. Repeat it for any of several */
                isDefault?: ("true" | "false")[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List stores */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createStore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createStore */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Harbour market",
                 *       "slug": "harbour-market",
                 *       "type": "market",
                 *       "domain": null,
                 *       "currency": "EUR",
                 *       "locale": "nl-NL",
                 *       "isDefault": false,
                 *       "settings": {}
                 *     }
                 */
                "application/json": components["schemas"]["StoreCreate"];
            };
        };
        responses: {
            /** @description Create a store */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getStore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7b29-9962-6055cbf59923
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a store */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteStore: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7b29-9962-6055cbf59923
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateStore: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7b29-9962-6055cbf59923
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateStore */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Online shop"
                 *     }
                 */
                "application/json": components["schemas"]["StoreUpdate"];
            };
        };
        responses: {
            /** @description Change a store */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listStoreHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7b29-9962-6055cbf59923
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a store */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreStore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7b29-9962-6055cbf59923
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreStore */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a store */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "name" | "-name" | "price" | "-price" | "sku" | "-sku")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The status. Repeat it for any of several */
                status?: ("draft" | "active" | "archived")[];
                /** @description The product type. Repeat it for any of several */
                productTypeId?: string[];
                /** @description The brand. Repeat it for any of several */
                brandId?: string[];
                /** @description The category. Repeat it for any of several */
                categoryId?: string[];
                /** @description The SKU. Repeat it for any of several */
                sku?: string[];
                /** @description The address. Repeat it for any of several */
                slug?: string[];
                /** @description Price in minor units: this or more */
                "price.gte"?: number;
                /** @description Price in minor units: this or less */
                "price.lte"?: number;
                /** @description Faults of the custom fields: this or more */
                "faultCount.gte"?: number;
                /** @description Faults of the custom fields: this or less */
                "faultCount.lte"?: number;
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
                /** @description Changed: this or more */
                "updatedAt.gte"?: string;
                /** @description Changed: this or less */
                "updatedAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List products */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createProduct */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "productTypeId": "019b76da-a801-7ad6-a3aa-6afe1bb1532a",
                 *       "name": "Night Harbour (Steam)",
                 *       "slug": "night-harbour-steam",
                 *       "sku": "gk-night-harbour-st",
                 *       "description": "A slow mystery among fishing boats.",
                 *       "status": "draft",
                 *       "price": 1999,
                 *       "currency": "EUR",
                 *       "brandId": "019b76da-a801-7aed-9b02-399fcfa4f38f",
                 *       "categoryId": "019b76da-a803-753a-a46f-a085573f92b3",
                 *       "publishedAt": null,
                 *       "metadata": {
                 *         "platform": "Steam",
                 *         "edition": "Standard",
                 *         "region": "Europe",
                 *         "genres": [
                 *           "Adventure"
                 *         ],
                 *         "developer": "Ninth Lantern",
                 *         "publisher": "Lanternquay",
                 *         "releaseDate": "2026-12-04",
                 *         "ageRating": "7",
                 *         "players": "Single-player",
                 *         "cover": "019b76da-a802-70d3-b7f8-38f2849cce71"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductCreate"];
            };
        };
        responses: {
            /** @description Create a product */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a product */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v2"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v2"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateProduct */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Hollow Meridian (Steam)"
                 *     }
                 */
                "application/json": components["schemas"]["ProductUpdate"];
            };
        };
        responses: {
            /** @description Change a product */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listProductHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a product */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v2"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-702b-b3ce-4d5d6c35b4a8
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreProduct */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a product */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listProductTypes: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List product types */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductTypeList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createProductType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createProductType */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Board game",
                 *       "slug": "board-game",
                 *       "description": "A box with rules in it.",
                 *       "fields": [
                 *         {
                 *           "name": "players",
                 *           "type": "integer",
                 *           "label": "Players",
                 *           "required": true,
                 *           "validation": {
                 *             "min": 1,
                 *             "max": 12
                 *           }
                 *         }
                 *       ],
                 *       "uiConfig": {
                 *         "grid": [
                 *           "players"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductTypeCreate"];
            };
        };
        responses: {
            /** @description Create a product type */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductTypeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getProductType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a product type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductTypeResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteProductType: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateProductType: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateProductType */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Game key"
                 *     }
                 */
                "application/json": components["schemas"]["ProductTypeUpdate"];
            };
        };
        responses: {
            /** @description Change a product type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductTypeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listProductTypeHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a product type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreProductType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ad6-a3aa-6afe1bb1532a
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreProductType */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a product type */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductTypeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listFragments: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List fragments */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FragmentList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createFragment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createFragment */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Warranty",
                 *       "slug": "warranty",
                 *       "description": "How long something is repaired for nothing.",
                 *       "fields": [
                 *         {
                 *           "name": "months",
                 *           "type": "integer",
                 *           "label": "Months",
                 *           "required": true,
                 *           "validation": {
                 *             "min": 1,
                 *             "max": 120
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FragmentCreate"];
            };
        };
        responses: {
            /** @description Create a fragment */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FragmentResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getFragment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-73ac-87f8-9842339cb3e1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a fragment */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FragmentResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteFragment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-73ac-87f8-9842339cb3e1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateFragment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-73ac-87f8-9842339cb3e1
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateFragment */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "System requirements"
                 *     }
                 */
                "application/json": components["schemas"]["FragmentUpdate"];
            };
        };
        responses: {
            /** @description Change a fragment */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FragmentResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listFragmentHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-73ac-87f8-9842339cb3e1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a fragment */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreFragment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-73ac-87f8-9842339cb3e1
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreFragment */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a fragment */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FragmentResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listBrands: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The sector. Repeat it for any of several */
                sectorId?: string[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List brands */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createBrand */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Night Harbour Studio",
                 *       "slug": "night-harbour-studio",
                 *       "sectorId": "019b76da-a802-7b17-ba0b-e8108b2150ab",
                 *       "description": "Slow mysteries by the sea.",
                 *       "website": "https://night-harbour.example.com",
                 *       "logoId": null
                 *     }
                 */
                "application/json": components["schemas"]["BrandCreate"];
            };
        };
        responses: {
            /** @description Create a brand */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7aed-9b02-399fcfa4f38f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a brand */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteBrand: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7aed-9b02-399fcfa4f38f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateBrand: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7aed-9b02-399fcfa4f38f
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateBrand */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lanternquay"
                 *     }
                 */
                "application/json": components["schemas"]["BrandUpdate"];
            };
        };
        responses: {
            /** @description Change a brand */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listBrandHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7aed-9b02-399fcfa4f38f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a brand */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7aed-9b02-399fcfa4f38f
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreBrand */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a brand */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listSectors: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List sectors */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createSector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createSector */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Learning",
                 *       "slug": "learning",
                 *       "description": "Games that teach something."
                 *     }
                 */
                "application/json": components["schemas"]["SectorCreate"];
            };
        };
        responses: {
            /** @description Create a sector */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getSector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7caa-aa3b-e85c1af15060
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a sector */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteSector: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7caa-aa3b-e85c1af15060
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateSector: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7caa-aa3b-e85c1af15060
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateSector */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Headline publishers"
                 *     }
                 */
                "application/json": components["schemas"]["SectorUpdate"];
            };
        };
        responses: {
            /** @description Change a sector */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listSectorHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7caa-aa3b-e85c1af15060
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a sector */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreSector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7caa-aa3b-e85c1af15060
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreSector */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a sector */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("position" | "-position" | "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The category above. Repeat it for any of several */
                parentId?: string[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List categories */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createCategory */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Mystery",
                 *       "slug": "mystery",
                 *       "parentId": "019b76da-a801-7214-844f-a052f75f92e5",
                 *       "description": "Something happened here.",
                 *       "position": 9
                 *     }
                 */
                "application/json": components["schemas"]["CategoryCreate"];
            };
        };
        responses: {
            /** @description Create a category */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7214-844f-a052f75f92e5
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a category */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7214-844f-a052f75f92e5
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7214-844f-a052f75f92e5
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateCategory */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Games"
                 *     }
                 */
                "application/json": components["schemas"]["CategoryUpdate"];
            };
        };
        responses: {
            /** @description Change a category */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listCategoryHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7214-844f-a052f75f92e5
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a category */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7214-844f-a052f75f92e5
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreCategory */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a category */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7266-a828-393e146cce26
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a file */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7266-a828-393e146cce26
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateFile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7266-a828-393e146cce26
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateFile */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Logo"
                 *     }
                 */
                "application/json": components["schemas"]["FileUpdate"];
            };
        };
        responses: {
            /** @description Change a file */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listFileHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7266-a828-393e146cce26
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a file */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7266-a828-393e146cce26
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreFile */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a file */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("placedAt" | "-placedAt" | "total" | "-total" | "orderNumber" | "-orderNumber" | "createdAt" | "-createdAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The status. Repeat it for any of several */
                status?: ("pending" | "paid" | "fulfilled" | "cancelled" | "refunded")[];
                /** @description The store. Repeat it for any of several */
                storeId?: string[];
                /** @description The currency. Repeat it for any of several */
                currency?: string[];
                /** @description The customer's e-mail. Repeat it for any of several */
                customerEmail?: string[];
                /** @description Placed: this or more */
                "placedAt.gte"?: string;
                /** @description Placed: this or less */
                "placedAt.lte"?: string;
                /** @description Total in minor units: this or more */
                "total.gte"?: number;
                /** @description Total in minor units: this or less */
                "total.lte"?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List orders */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7ef4-8e89-302819728255
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an order */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listOrderItems: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt" | "position" | "-position" | "total" | "-total")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The order. Repeat it for any of several */
                orderId?: string[];
                /** @description The product. Repeat it for any of several */
                productId?: string[];
                /** @description The delivery. Repeat it for any of several */
                deliveryStatus?: ("pending" | "processing" | "delivered" | "failed")[];
                /** @description Placed: this or more */
                "placedAt.gte"?: string;
                /** @description Placed: this or less */
                "placedAt.lte"?: string;
                /** @description The store of the order. Repeat it for any of several */
                storeId?: string[];
                /** @description The status of the order. Repeat it for any of several */
                status?: ("pending" | "paid" | "fulfilled" | "cancelled" | "refunded")[];
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List order items */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderItemList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getOrderItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-71e4-8055-7ae5744f1d11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an order item */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderItemResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("page" | "-page" | "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The page. Repeat it for any of several */
                page?: string[];
                /** @description Whom it is for. Repeat it for any of several */
                audience?: ("console" | "storefront")[];
                /** @description Where the console offers it. Repeat it for any of several */
                area?: ("home" | "catalog" | "selling" | "storefront" | "automation" | "settings")[];
                /** @description The layout. Repeat it for any of several */
                layoutId?: string[];
                /** @description The system's. Repeat it for any of several */
                isSystem?: ("true" | "false")[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List pages */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createTemplate */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "page": "stock-room",
                 *       "name": "Stock room",
                 *       "layoutId": "019b76da-a801-7374-87b5-d9e8190bb492",
                 *       "themeId": null,
                 *       "isDefault": false,
                 *       "audience": "console",
                 *       "area": null,
                 *       "overrideConfig": {},
                 *       "variables": [],
                 *       "refreshSeconds": null,
                 *       "visibilityRules": {}
                 *     }
                 */
                "application/json": components["schemas"]["TemplateCreate"];
            };
        };
        responses: {
            /** @description Create a page */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateTemplate */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "page": "dashboard"
                 *     }
                 */
                "application/json": components["schemas"]["TemplateUpdate"];
            };
        };
        responses: {
            /** @description Change a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listTemplateHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-751c-8075-30b89d46957d
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreTemplate */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a page */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listThemes: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The default theme. Repeat it for any of several */
                isDefault?: ("true" | "false")[];
                /** @description The system's. Repeat it for any of several */
                isSystem?: ("true" | "false")[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List themes */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createTheme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createTheme */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Night",
                 *       "slug": "night",
                 *       "isDefault": false,
                 *       "colors": {
                 *         "dark": {
                 *           "canvas": "#0e1011",
                 *           "text": "#e9edef"
                 *         }
                 *       },
                 *       "fonts": {},
                 *       "spacing": {
                 *         "unit": 4
                 *       },
                 *       "borders": {
                 *         "radius": 4,
                 *         "width": 1
                 *       },
                 *       "shadows": {}
                 *     }
                 */
                "application/json": components["schemas"]["ThemeCreate"];
            };
        };
        responses: {
            /** @description Create a theme */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getTheme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7443-bc42-92a50a1bd437
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a theme */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteTheme: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7443-bc42-92a50a1bd437
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateTheme: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7443-bc42-92a50a1bd437
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateTheme */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Plain"
                 *     }
                 */
                "application/json": components["schemas"]["ThemeUpdate"];
            };
        };
        responses: {
            /** @description Change a theme */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listThemeHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7443-bc42-92a50a1bd437
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a theme */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreTheme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7443-bc42-92a50a1bd437
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreTheme */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a theme */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listLayouts: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description What it lays out. Repeat it for any of several */
                type?: ("page" | "modal" | "panel")[];
                /** @description The system's. Repeat it for any of several */
                isSystem?: ("true" | "false")[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List layouts */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createLayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createLayout */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Two columns",
                 *       "slug": "two-columns",
                 *       "type": "page",
                 *       "gridConfig": {
                 *         "columns": 12,
                 *         "gap": 16,
                 *         "rowHeight": 40
                 *       },
                 *       "regions": [
                 *         {
                 *           "name": "main",
                 *           "width": 8,
                 *           "height": 0
                 *         },
                 *         {
                 *           "name": "aside",
                 *           "width": 4,
                 *           "height": 0
                 *         }
                 *       ],
                 *       "responsiveConfig": {
                 *         "lg": {
                 *           "minWidth": 960,
                 *           "columns": 12
                 *         },
                 *         "md": {
                 *           "minWidth": 600,
                 *           "columns": 6
                 *         },
                 *         "sm": {
                 *           "minWidth": 0,
                 *           "columns": 1
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LayoutCreate"];
            };
        };
        responses: {
            /** @description Create a layout */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getLayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7374-87b5-d9e8190bb492
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a layout */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteLayout: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7374-87b5-d9e8190bb492
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateLayout: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7374-87b5-d9e8190bb492
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateLayout */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "One column"
                 *     }
                 */
                "application/json": components["schemas"]["LayoutUpdate"];
            };
        };
        responses: {
            /** @description Change a layout */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listLayoutHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7374-87b5-d9e8190bb492
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a layout */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreLayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7374-87b5-d9e8190bb492
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreLayout */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a layout */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listComponents: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description Words to search for; the last one may be unfinished */
                q?: string;
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description What sort it is. Repeat it for any of several */
                type?: ("widget" | "chart" | "form")[];
                /** @description The category. Repeat it for any of several */
                category?: string[];
                /** @description The component it is derived from. Repeat it for any of several */
                baseId?: string[];
                /** @description The system's. Repeat it for any of several */
                isSystem?: ("true" | "false")[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List components */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createComponent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createComponent */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Sales target",
                 *       "slug": "sales-target",
                 *       "type": "widget",
                 *       "category": "Figures",
                 *       "propsSchema": {
                 *         "type": "object",
                 *         "properties": {
                 *           "title": {
                 *             "type": "string",
                 *             "maxLength": 80
                 *           }
                 *         }
                 *       },
                 *       "defaultProps": {
                 *         "title": "Target"
                 *       },
                 *       "renderConfig": {
                 *         "view": "figure",
                 *         "w": 3,
                 *         "h": 3
                 *       },
                 *       "dependencies": []
                 *     }
                 */
                "application/json": components["schemas"]["ComponentCreate"];
            };
        };
        responses: {
            /** @description Create a component */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getComponent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-731d-979d-81ece1b03ca2
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a component */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteComponent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-731d-979d-81ece1b03ca2
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateComponent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-731d-979d-81ece1b03ca2
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateComponent */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Figure"
                 *     }
                 */
                "application/json": components["schemas"]["ComponentUpdate"];
            };
        };
        responses: {
            /** @description Change a component */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listComponentHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-731d-979d-81ece1b03ca2
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a component */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreComponent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-731d-979d-81ece1b03ca2
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreComponent */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a component */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listWidgets: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("position" | "-position" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "page" | "-page")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The page. Repeat it for any of several */
                page?: string[];
                /** @description The region. Repeat it for any of several */
                region?: string[];
                /** @description The component. Repeat it for any of several */
                componentId?: string[];
                /** @description Active ones. Repeat it for any of several */
                isActive?: ("true" | "false")[];
                /** @description The system's. Repeat it for any of several */
                isSystem?: ("true" | "false")[];
                /** @description Made: this or more */
                "createdAt.gte"?: string;
                /** @description Made: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List widgets */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createWidget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text: the same key with the same body is done once and answered alike for a day
                 * @example 7f1c2a6e-order-42
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        /** @description The body of createWidget */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "componentId": "019b76da-a801-731d-979d-81ece1b03ca2",
                 *       "page": "dashboard",
                 *       "region": "main",
                 *       "position": 0,
                 *       "grid": {
                 *         "lg": {
                 *           "x": 0,
                 *           "y": 0,
                 *           "w": 4,
                 *           "h": 3
                 *         }
                 *       },
                 *       "props": {
                 *         "title": "Revenue"
                 *       },
                 *       "binding": {
                 *         "kind": "insight",
                 *         "source": "orders",
                 *         "measure": "revenue",
                 *         "groupBy": "none",
                 *         "splitBy": "none",
                 *         "period": {
                 *           "kind": "variable",
                 *           "variable": "time"
                 *         },
                 *         "conditions": [],
                 *         "compare": "previous-period",
                 *         "limit": 100
                 *       },
                 *       "visibilityRules": {},
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["WidgetCreate"];
            };
        };
        responses: {
            /** @description Create a widget */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getWidget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a widget */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteWidget: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateWidget: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag that you read. Without it the answer is 428; when it is stale, 412
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of updateWidget */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "componentId": "019b76da-a801-731d-979d-81ece1b03ca2"
                 *     }
                 */
                "application/json": components["schemas"]["WidgetUpdate"];
            };
        };
        responses: {
            /** @description Change a widget */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listWidgetHistory: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the history of a widget */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreWidget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you read, where the row is still there; when it is stale, the answer is 412
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7a0a-a0ce-ad0772bbbffb
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The body of restoreWidget */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auditEntryId": "019b76da-a801-749b-bd27-a105e08b0238"
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Restore a widget */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt" | "updatedAt" | "-updatedAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description What is done. Repeat it for any of several */
                kind?: ("publish-product-type" | "undo-product-type")[];
                /** @description How far it is. Repeat it for any of several */
                status?: ("queued" | "running" | "succeeded" | "failed" | "cancelled")[];
                /** @description The row that it is about. Repeat it for any of several */
                subjectId?: string[];
                /** @description Asked for: this or more */
                "createdAt.gte"?: string;
                /** @description Asked for: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List background work */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-7597-bb24-dcafe551b3f5
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a job */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description The most rows to answer */
                limit?: number;
                /** @description Where the page before ended: its `nextCursor`. Stays right while rows are added */
                cursor?: string;
                /** @description Rows to skip, for jumping about; not together with `cursor` */
                offset?: number;
                /** @description Fields to sort by, the first one first; a leading minus turns the order round */
                sort?: ("createdAt" | "-createdAt")[];
                /** @description `none` leaves out the total, which is faster */
                count?: "exact" | "none";
                /** @description Only the rows with this id. Repeat it for any of several */
                id?: string[];
                /** @description The resource. Repeat it for any of several */
                entityType?: string[];
                /** @description The row. Repeat it for any of several */
                entityId?: string[];
                /** @description The action. Repeat it for any of several */
                action?: ("created" | "updated" | "deleted" | "restored" | "published" | "discarded")[];
                /** @description The person. Repeat it for any of several */
                actorId?: string[];
                /** @description When: this or more */
                "createdAt.gte"?: string;
                /** @description When: this or less */
                "createdAt.lte"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List audit log */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getAuditEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you hold: the answer is 304 while it is current
                 * @example "v0"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The shop's address name
                 * @example games
                 */
                tenant: string;
                /**
                 * @description The row's id
                 * @example 019b76da-a801-749b-bd27-a105e08b0238
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an audit entry */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryResponse"];
                };
            };
            /** @description Nothing has changed since If-None-Match */
            304: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
}
