package org.portwright.workspace;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.workspace.ModelEvent.ChangedFeature;

/**
 * Values that a person typed into a part of a tenant that came from Microsoft or a list. Each has a provenance of its
 * own, whose part is the path of the field, so that no later answer takes its place unasked. It is noted in the
 * operation that changes the value, so that undo brings both back.
 */
public final class TypedTenantValues {

	private static final Set<EStructuralFeature> OF_TENANT = Set.of(Literals.TENANT__NAME, Literals.TENANT__BRAND_NAME,
			Literals.TENANT__ORGANISATION_ID, Literals.TENANT__CLOUD, Literals.TENANT__REGION,
			Literals.TENANT__REGION_SUB_SCOPE, Literals.TENANT__NAMESPACE_TYPE, Literals.TENANT__TENANT_TYPE,
			Literals.TENANT__BUSINESS_PHONES, Literals.TENANT__TECHNICAL_MAILS);
	/** The id, the day on which an object was found gone, and the initial domain, which is always a conflict. */
	private static final Set<EStructuralFeature> NEVER = Set.of(Literals.IDENTIFIED__ID, Literals.DOMAIN__GONE,
			Literals.PHONE_NUMBER__GONE, Literals.DOMAIN__INITIAL);
	private static final Set<EStructuralFeature> LISTS = Set.of(Literals.TENANT__DOMAINS,
			Literals.TENANT__PHONE_NUMBERS);
	/** What a phone holds of its account. */
	private static final Set<EAttribute> OF_ACCOUNT = Set.copyOf(ProvenanceParts.ACCOUNT_FIELDS);

	private TypedTenantValues() {
	}

	/** Returns the paths of the typed values that a tenant notes one by one. */
	public static Set<String> of(Tenant tenant) {
		return tenant.getProvenance().stream().filter(TypedTenantValues::isOfValue).map(Provenance::getPart)
				.collect(Collectors.toSet());
	}

	/** Returns whether a provenance is that of one typed value rather than of a part. */
	public static boolean isOfValue(Provenance provenance) {
		return provenance.getOrigin() == Origin.TYPED && provenance.getPart() != null && FeaturePath
				.feature(Literals.TENANT, provenance.getPart()).filter(EAttribute.class::isInstance).isPresent();
	}

	/**
	 * Returns the command that notes which values of tenants a person typed. It is empty where the operation that
	 * changed them notes itself where they came from.
	 *
	 * @param changes what was changed just now
	 */
	static Optional<Command> after(Map<ModelFile, Set<ChangedFeature>> changes) {
		var all = new CompoundCommand();
		changes.forEach((file, changed) -> {
			if (file.root() instanceof Tenant tenant && changed.stream().noneMatch(TypedTenantValues::isOfProvenance)) {
				note(tenant, changed).ifPresent(all::append);
			}
		});
		return all.isEmpty() ? Optional.empty() : Optional.of(all);
	}

	private static boolean isOfProvenance(ChangedFeature change) {
		return change.feature() == Literals.TENANT__PROVENANCE || change.object() instanceof Provenance;
	}

	private static Optional<Command> note(Tenant tenant, Set<ChangedFeature> changed) {
		Set<String> paths = new HashSet<>();
		changed.stream().filter(change -> isTyped(tenant, change))
				.forEach(change -> paths.add(FeaturePath.of(change.object(), change.feature())));
		boolean isListChanged = changed.stream().map(ChangedFeature::feature)
				.anyMatch(feature -> LISTS.contains(feature) || feature == Literals.TENANT__PHONES);
		return change(tenant, lacking(tenant, paths), isListChanged ? lost(tenant) : Set.of());
	}

	/**
	 * The provenance of values whose domain, number or phone was deleted: one of that name that comes later is another.
	 */
	private static Set<Provenance> lost(Tenant tenant) {
		List<Provenance> typed = tenant.getProvenance().stream()
				.filter(known -> isOfValue(known) && known.getPart().indexOf('[') > 0).toList();
		if (typed.isEmpty()) {
			return Set.of();
		}
		Set<String> there = Stream.of(tenant.getDomains(), tenant.getPhoneNumbers(), tenant.getPhones())
				.flatMap(List::stream).map(object -> FeaturePath.of(object, null)).collect(Collectors.toSet());
		return typed.stream()
				.filter(known -> !there.contains(known.getPart().substring(0, known.getPart().lastIndexOf(']') + 1)))
				.collect(Collectors.toSet());
	}

	/** Returns the provenance of typed values of which the tenant has none. */
	public static List<Provenance> lacking(Tenant tenant, Set<String> typed) {
		Set<String> paths = new TreeSet<>(typed);
		paths.removeAll(of(tenant));
		return paths.stream().map(TypedTenantValues::provenance).toList();
	}

	private static Optional<Command> change(Tenant tenant, List<Provenance> typed, Set<Provenance> lost) {
		if (typed.isEmpty() && lost.isEmpty()) {
			return Optional.empty();
		}
		List<Provenance> sorted = Stream
				.concat(tenant.getProvenance().stream().filter(known -> !lost.contains(known)), typed.stream())
				.sorted(Comparator.comparing(provenance -> String.valueOf(provenance.getId()))).toList();
		return Optional.of(new SetCommand(
				Objects.requireNonNull(AdapterFactoryEditingDomain.getEditingDomainFor(tenant)), tenant,
				Literals.TENANT__PROVENANCE, sorted));
	}

	private static boolean isTyped(Tenant tenant, ChangedFeature change) {
		EObject object = change.object();
		if (object == tenant) {
			return OF_TENANT.contains(change.feature()) && !isTyped(tenant, ProvenanceParts.IDENTITY);
		}
		if (object.eContainer() != tenant || NEVER.contains(change.feature())
				|| !(change.feature() instanceof EAttribute)) {
			return false;
		}
		EStructuralFeature part = object.eContainmentFeature();
		return part == Literals.TENANT__ADDRESS && !isTyped(tenant, ProvenanceParts.IDENTITY)
				|| part == Literals.TENANT__PHONES && OF_ACCOUNT.contains(change.feature())
						&& !isTyped(tenant, ProvenanceParts.PHONE_ACCOUNTS)
				|| LISTS.contains(part) && !isTyped(tenant, part.getName());
	}

	/**
	 * Returns whether a part of a tenant was typed whole: none of it came from Microsoft or a list.
	 *
	 * @param part {@link ProvenanceParts#IDENTITY} or the name of a list
	 */
	public static boolean isTyped(Tenant tenant, String part) {
		return tenant.getProvenance().stream()
				.noneMatch(known -> part.equals(known.getPart()) && known.getOrigin() != Origin.TYPED);
	}

	private static Provenance provenance(String path) {
		Provenance provenance = ModelFactory.eINSTANCE.createProvenance();
		provenance.setId(path);
		provenance.setPart(path);
		return provenance;
	}
}
