package org.portwright.phones.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.Phone;
import org.portwright.model.text.Typed;
import org.portwright.phones.PhoneAddresses;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.ProvisioningAddress;
import org.portwright.phones.internal.texts.Messages;

/** The provisioning addresses of the phones of a sign-in sheet, by its parts. */
final class SheetAddresses {

	private final PhoneTenant tenant;
	private final Optional<String> supposed;
	private final Map<String, List<Phone>> phones = new HashMap<>();

	/** @param region that of the tenant itself, which counts where none is recorded for its phones */
	SheetAddresses(PhoneTenant tenant, String region) {
		supposed = Optional.of(region).filter(known -> tenant.region().isEmpty())
				.flatMap(ProvisioningAddress::of).map(ProvisioningAddress::region);
		this.tenant = supposed.map(tenant::in).orElse(tenant);
	}

	void add(String part, Phone phone) {
		phones.computeIfAbsent(part, made -> new ArrayList<>()).add(phone);
	}

	/**
	 * The address of the phones of a part, with their models where it differs, or what is missing for it.
	 *
	 * @param bulk whether nobody is at the phones when they are signed in
	 */
	String of(String part, boolean bulk) {
		String known = known(part, bulk);
		if (!known.isEmpty()) {
			return known + supposed.map(region -> '\n' + NLS.bind(Messages.SheetAddresses_supposed, region)).orElse(""); //$NON-NLS-1$
		}
		return ProvisioningAddress.of(tenant.region()).isEmpty() ? Messages.SheetAddresses_noRegion
				: Messages.SheetAddresses_noOrganisation;
	}

	private String known(String part, boolean bulk) {
		Map<String, Set<String>> models = new LinkedHashMap<>();
		for (Phone phone : phones.getOrDefault(part, List.of())) {
			PhoneAddresses known = PhoneAddresses.of(tenant, phone);
			(bulk ? known.bulk() : known.single()).ifPresent(address -> models
					.computeIfAbsent(address, made -> new LinkedHashSet<>()).add(Typed.text(phone.getModel())));
		}
		return models.size() < 2 ? String.join("", models.keySet()) //$NON-NLS-1$
				: models.entrySet().stream().map(each -> NLS.bind(Messages.SheetParts_addressOf,
						each.getValue().stream().map(model -> model.isEmpty() ? Messages.SheetParts_otherModels : model)
								.collect(Collectors.joining(", ")), //$NON-NLS-1$
						each.getKey())).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
