package org.portwright.ui;

/** The ids under which the views, editors and commands of Portwright are known to the workbench. */
@SuppressWarnings("nls")
public final class Ids {

	/** The perspective <em>Porting</em>. */
	public static final String PERSPECTIVE = "org.portwright.perspective.porting";
	/** The view <em>Tenant Explorer</em>. */
	public static final String EXPLORER = "org.portwright.ui.explorer";
	/** The editor of port orders. */
	public static final String PORTING_EDITOR = "org.portwright.ui.portingEditor";
	/** The editor of tenants. */
	public static final String TENANT_EDITOR = "org.portwright.ui.tenantEditor";

	private Ids() {
	}
}
