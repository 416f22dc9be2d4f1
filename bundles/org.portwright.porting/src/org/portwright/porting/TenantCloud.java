package org.portwright.porting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.porting.rules.texts.RuleTexts;
import org.portwright.reference.ReferenceData;

/**
 * The Microsoft cloud that a tenant is in: it decides where its users sign in and where its directory is asked.
 *
 * @param name as the file writes it, without space around it; empty where it is not known
 */
public record TenantCloud(String name) {

	/** The code of the problem that a cloud has which this version does not know. */
	public static final String UNKNOWN = "CLOUD_UNKNOWN"; //$NON-NLS-1$

	/** The one of a tenant. */
	public static TenantCloud of(Tenant tenant) {
		return new TenantCloud(Typed.text(tenant.getCloud()));
	}

	private static Set<String> known() {
		return ReferenceData.of("clouds").names(); //$NON-NLS-1$
	}

	/** Returns whether it is given and this version does not know it, so that nothing may be asked of it. */
	public boolean isUnknown() {
		return !name.isEmpty() && !known().contains(name);
	}

	/** Returns the cloud whose name is the same but for capitals and punctuation; empty if there is none. */
	public Optional<String> meant() {
		String folded = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return known().stream().filter(folded::equals).findFirst();
	}

	/** Says what is wrong with an unknown one, and what to do. */
	public String message() {
		return RuleTexts.message(UNKNOWN, "", List.of(name, String.join(", ", known()))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
