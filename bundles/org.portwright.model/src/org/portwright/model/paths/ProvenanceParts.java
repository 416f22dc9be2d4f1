package org.portwright.model.paths;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.model.ModelPackage.Literals;

/** The parts of a tenant, other than its lists, of which its provenance says where they came from. */
public final class ProvenanceParts {

	/** The tenant itself: its names, its ids, its address. */
	public static final String IDENTITY = "identity"; //$NON-NLS-1$

	/** The features and policies that a tenant holds for the accounts of its phones. */
	public static final String PHONE_ACCOUNTS = "phoneAccounts"; //$NON-NLS-1$

	/** The fields of a phone that belong to {@link #PHONE_ACCOUNTS}. */
	public static final List<EAttribute> ACCOUNT_FIELDS = List.of(Literals.PHONE__ACCOUNT_FEATURES,
			Literals.PHONE__CALLING_POLICY, Literals.PHONE__IP_PHONE_POLICY);

	private ProvenanceParts() {
	}
}
