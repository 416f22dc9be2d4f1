package org.portwright.directory.ui.internal.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String NewTenantPage_customer;
	public static String NewTenantPage_description;
	public static String NewTenantPage_engagement;
	public static String NewTenantPage_name;
	public static String TenantIdentityFields_domainHint;
	public static String TenantIdentityFields_domainKey;
	public static String TenantIdentityFields_organisationIdHint;
	public static String TenantIdentityFields_organisationIdKey;
	public static String TypedLookUp_failed;
	public static String TypedLookUp_found;
	public static String TypedLookUp_job;
	public static String TypedLookUp_noName;
	public static String TypedLookUp_other;
	public static String TypedLookUp_region;
	public static String TypedLookUp_tick;
	public static String TypedLookUp_tip;

	static {
		NLS.initializeMessages("org.portwright.directory.ui.internal.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
