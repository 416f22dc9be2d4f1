package org.portwright.directory.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.OrganisationIds;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Key;

/**
 * Compares an answer with a tenant or a port order, on the thread of the model. A value that is there already makes a
 * conflict. Of another tenant everything is in conflict, because its brand name and domains belong here no more than
 * its Organisation ID. The porting form asks for the Organisation ID and the initial domain alone.
 */
@SuppressWarnings("nls")
final class AnswerComparison {

	private final ModelFile file;
	private final EObject root;
	private final TenantAnswer answer;
	private final Optional<Tenant> tenant;
	private final boolean isOtherTenant;
	private final List<Entry> entries = new ArrayList<>();
	private final List<String> warnings = new ArrayList<>();

	AnswerComparison(ModelFile file, TenantAnswer answer) {
		this.file = file;
		this.answer = answer;
		root = file.root();
		tenant = root instanceof PortOrder order ? Optional.ofNullable(order.getTenant())
				: Optional.of(root).filter(Tenant.class::isInstance).map(Tenant.class::cast);
		isOtherTenant = isOtherTenant();
		if (root instanceof Tenant known) {
			TenantAnswer.FIELDS.forEach(field -> field(field, value(root, field), answer.value(field)));
			answer.domains().forEach(name -> domain(known, name));
		} else if (root instanceof PortOrder) {
			field(Literals.PORT_ORDER__ORGANISATION_ID, organisationId(),
					answer.value(Literals.TENANT__ORGANISATION_ID));
			answeredInitial().ifPresent(name -> field(Literals.PORT_ORDER__INITIAL_DOMAIN, initialDomain(), name));
		}
		brandWarning().ifPresent(warnings::add);
	}

	Proposal proposal() {
		return new Proposal(entries);
	}

	/** Returns a sentence for each conflict that the user must know of, with both values. */
	List<String> warnings() {
		return warnings;
	}

	/** A tenant that was renamed has two initial domains, so a tenant is known by its Organisation ID first. */
	private boolean isOtherTenant() {
		boolean isOtherId = isOther(organisationId(), answer.value(Literals.TENANT__ORGANISATION_ID));
		boolean isOtherDomain = isOther(initialDomain(), answeredInitial().orElse(""));
		boolean isSameId = root instanceof Tenant && !isOtherId && !organisationId().isEmpty()
				&& !answer.value(Literals.TENANT__ORGANISATION_ID).isEmpty();
		return isOtherId || isOtherDomain && !isSameId;
	}

	private static boolean isOther(String known, String answered) {
		return !known.isEmpty() && !answered.isEmpty() && !isSameIdentity(known, answered);
	}

	private static boolean isSameIdentity(String known, String answered) {
		return OrganisationIds.withoutBraces(known).equalsIgnoreCase(answered);
	}

	/** Returns the Organisation ID that is known here: the order's own, otherwise its tenant's. */
	private String organisationId() {
		String own = root instanceof PortOrder order ? Typed.text(order.getOrganisationId()) : "";
		return own.isEmpty() ? tenant.map(known -> Typed.text(known.getOrganisationId())).orElse("") : own;
	}

	/** Returns the initial domain that is known here: the order's own, otherwise its tenant's. */
	private String initialDomain() {
		String own = root instanceof PortOrder order ? Typed.text(order.getInitialDomain()) : "";
		return own.isEmpty() ? tenant.stream().flatMap(known -> known.getDomains().stream()).filter(Domain::isInitial)
				.map(domain -> Typed.text(domain.getId())).findFirst().orElse("") : own;
	}

	private Optional<String> answeredInitial() {
		return answer.domains().stream().filter(TenantAnswer::isInitial).findFirst();
	}

	private static String value(EObject object, EAttribute field) {
		return object.eGet(field) instanceof String text ? text : "";
	}

	private static boolean isIdentity(EAttribute field) {
		return field == Literals.TENANT__ORGANISATION_ID || field == Literals.PORT_ORDER__ORGANISATION_ID
				|| field == Literals.PORT_ORDER__INITIAL_DOMAIN;
	}

	/** @param known the value of the field; of an order that lacks it, the value of its tenant */
	private void field(EAttribute field, String known, String answered) {
		String own = value(root, field);
		boolean isSame = isIdentity(field) ? isSameIdentity(own, answered) : own.equals(answered);
		if (answered.isEmpty() || isSame) {
			return;
		}
		boolean isOther = isIdentity(field) ? isOther(known, answered) : !known.isEmpty();
		@Nullable
		String before = isOther ? known : own.isEmpty() ? null : own;
		add(Entry.changed(new Key(file, null, String.valueOf(((ModelRoot) root).getId())),
				Words.of(root.eClass()), judgement(isOther), List.of(new Change(field, before, answered))));
		if (isOther) {
			warn(Words.of(field), isIdentity(field), known, answered);
		}
	}

	private void add(Entry entry) {
		entries.add(isOtherTenant ? entry.because(Messages.ReviewAnswer_ofOther) : entry);
	}

	private Judgement judgement(boolean isOther) {
		return isOther || isOtherTenant ? Judgement.CONFLICT : Judgement.SURE;
	}

	private void domain(Tenant known, String name) {
		Optional<Domain> there = known.getDomains().stream().filter(each -> name.equalsIgnoreCase(each.getId()))
				.findFirst();
		boolean isInitial = TenantAnswer.isInitial(name);
		if (there.isPresent() && (!isInitial || there.get().isInitial())) {
			return;
		}
		boolean isOther = isInitial && isOther(initialDomain(), name);
		if (there.isPresent()) {
			String id = String.valueOf(there.get().getId());
			add(Entry.changed(new Key(file, Literals.TENANT__DOMAINS, id), id, judgement(isOther),
					List.of(new Change(Literals.DOMAIN__INITIAL, null, true))));
		} else {
			Domain made = ModelFactory.eINSTANCE.createDomain();
			made.setId(name);
			made.setInitial(isInitial);
			add(Entry.added(file, Literals.TENANT__DOMAINS, made, name, judgement(isOther)));
		}
		if (isOther) {
			warn(Words.of(Literals.DOMAIN__INITIAL), isOtherTenant, initialDomain(), name);
		}
	}

	private void warn(String field, boolean isIdentity, String known, String answered) {
		if (isIdentity || !isOtherTenant) {
			warnings.add(NLS.bind(isIdentity ? Messages.ReviewAnswer_otherTenant : Messages.ReviewAnswer_conflict,
					new Object[] { field, known, answered }));
		}
	}

	/** Warns of a brand name that is not that of the customer, unless the tenant is known by it already. */
	private Optional<String> brandWarning() {
		String known = tenant.map(each -> Typed.text(each.getBrandName())).orElse("");
		return answer.brandWarning(customer())
				.filter(warning -> !answer.value(Literals.TENANT__BRAND_NAME).equals(known));
	}

	private String customer() {
		String subscriber = root instanceof PortOrder order && order.getLoa() != null
				? Typed.text(order.getLoa().getSubscriberName())
				: "";
		return tenant.map(known -> Typed.text(known.getName())).filter(name -> !name.isEmpty()).orElse(subscriber);
	}
}
