package org.portwright.directory.ui.internal.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.directory.FoundTenant;
import org.portwright.directory.LookupResult;
import org.portwright.directory.lookup.LookupName;
import org.portwright.directory.operations.TenantAnswer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;

/** Makes answers about tenants, as the model can take them, of the results of look-ups. */
public final class TenantAnswers {

	private TenantAnswers() {
	}

	/** Returns the answer of a look-up that found a tenant. */
	public static TenantAnswer of(LookupResult result) {
		FoundTenant found = result.tenant().orElseThrow();
		Map<EAttribute, String> fields = new HashMap<>();
		put(fields, Literals.TENANT__ORGANISATION_ID, found.organisationId());
		put(fields, Literals.TENANT__CLOUD, found.cloud());
		put(fields, Literals.TENANT__REGION, found.region());
		put(fields, Literals.TENANT__REGION_SUB_SCOPE, found.regionSubScope());
		put(fields, Literals.TENANT__BRAND_NAME, found.brandName());
		put(fields, Literals.TENANT__NAMESPACE_TYPE, found.namespaceType());
		List<String> domains = LookupName.of(result.asked()).isOrganisationId() ? List.of() : List.of(result.asked());
		return new TenantAnswer(fields, domains, Origin.LOOK_UP, found.host());
	}

	private static void put(Map<EAttribute, String> fields, EAttribute field, String value) {
		if (!value.isEmpty()) {
			fields.put(field, value);
		}
	}
}
