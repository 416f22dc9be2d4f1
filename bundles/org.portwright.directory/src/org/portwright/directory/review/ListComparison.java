package org.portwright.directory.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.Domain;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.NumberRange;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Key;

/** Compares a list of a tenant with what is said of it, object by object and by id. */
final class ListComparison {

	/** The day is of ours: who is there is not gone. */
	private static final Set<EAttribute> GONE = Set.of(Literals.DOMAIN__GONE, Literals.PHONE_NUMBER__GONE);
	/** Who has a number, as somebody else said; it holds no more once the number is another one's. */
	private static final List<EAttribute> OF_ASSIGNEE = List.of(Literals.PHONE_NUMBER__ASSIGNEE,
			Literals.PHONE_NUMBER__OTHER_ASSIGNEES, Literals.PHONE_NUMBER__ACCOUNT_TYPE,
			Literals.PHONE_NUMBER__VOICE_ENABLED);

	private static final int NOWHERE = -1;

	private final ComparedList list;
	private final ModelFile file;
	private final Map<String, Integer> places = new HashMap<>();
	/** The columns that are compared. */
	private final List<Integer> columns = new ArrayList<>();
	private final List<Entry> added = new ArrayList<>();
	private final List<Entry> changed = new ArrayList<>();
	private final List<Entry> gone = new ArrayList<>();
	private final Map<String, Set<EAttribute>> unread;
	private final boolean knowsAssignees;
	/** Whether the tenant has an initial domain. It identifies the tenant, so another one is a conflict. */
	private final boolean hasInitial;
	/** Whether the user typed which domain is the default one: a tenant has one. */
	private final boolean hasTypedDefault;
	private int initialPlace = NOWHERE;
	private final int extensionAt;
	/** The numbers without an extension that the directory has. */
	private final Set<String> numbersSaid = new HashSet<>();
	private final BitSet found = new BitSet();

	ListComparison(ComparedList list, TenantState state, DirectoryReading reading) {
		this.list = list;
		file = state.file();
		unread = reading.unread();
		Set<EAttribute> spoken = reading.fields();
		extensionAt = list.attributes().indexOf(Literals.PHONE_NUMBER__EXTENSION);
		knowsAssignees = spoken.contains(Literals.PHONE_NUMBER__ASSIGNEE);
		for (int column = 0; column < list.attributes().size(); column++) {
			EAttribute attribute = list.attributes().get(column);
			if (spoken.contains(attribute) && attribute != Literals.IDENTIFIED__ID || GONE.contains(attribute)) {
				columns.add(column);
			}
		}
		int defaultAt = list.attributes().indexOf(Literals.DOMAIN__DEFAULT);
		boolean isDefaultTyped = false;
		int initialAt = list.attributes().indexOf(Literals.DOMAIN__INITIAL);
		for (int place = 0; place < list.known(); place++) {
			places.put(folded(list.values().id(place)), place);
			if (initialAt != NOWHERE && list.values().value(place, initialAt) != null) {
				initialPlace = place;
			}
			isDefaultTyped |= defaultAt != NOWHERE && list.values().value(place, defaultAt) instanceof Object value
					&& list.isTyped(list.values().id(place), Literals.DOMAIN__DEFAULT, value);
		}
		hasInitial = initialPlace != NOWHERE;
		hasTypedDefault = isDefaultTyped;
		list.said().forEach(said -> numbersSaid.add(said.getId()));
		list.said().forEach(this::compare);
		if (hasInitial && !found.get(initialPlace) && list.said().stream().anyMatch(this::isNewInitial)) {
			add(initialPlace, List.of(new Change(Literals.DOMAIN__INITIAL, true, null)),
					Judgement.CONFLICT);
		}
		if (list.whole()) {
			findGone(state.today());
		}
	}

	/**
	 * Returns the place of an object in the tenant. A file of an older format holds the extension of a number beside
	 * its id alone.
	 */
	private int place(String id) {
		int place = places.getOrDefault(folded(id), NOWHERE);
		String number = NumberRange.withoutExtension(id);
		if (place != NOWHERE || number.equals(id) || numbersSaid.contains(number)) {
			return place;
		}
		int beside = places.getOrDefault(number, NOWHERE);
		return beside != NOWHERE && id.endsWith("=" + list.values().value(beside, extensionAt)) ? beside : NOWHERE; //$NON-NLS-1$
	}

	/** Domains are the same however they are spelt. */
	private static String folded(String id) {
		return id.startsWith("+") ? id : id.toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	List<Entry> added() {
		return added;
	}

	List<Entry> changed() {
		return changed;
	}

	List<Entry> gone() {
		return gone;
	}

	private void compare(Identified said) {
		int place = place(said.getId());
		if (place == NOWHERE) {
			added.add(Entry.added(file, list.list(), said instanceof Domain domain ? withoutConflicts(domain) : said));
			return;
		}
		found.set(place);
		List<Change> fields = new ArrayList<>();
		boolean reassigned = false;
		Set<EAttribute> unknown = unread.getOrDefault(said.getId(), Set.of());
		for (int column : columns) {
			EAttribute attribute = list.attributes().get(column);
			if (unknown.contains(attribute)) {
				continue;
			}
			Object before = list.values().value(place, column);
			Object after = ComparedList.held(said, attribute);
			if (!Spelling.isSame(attribute, before, after)) {
				fields.add(new Change(attribute, before, after));
				reassigned |= attribute == Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID && before != null;
			}
		}
		if (reassigned && (!knowsAssignees || unknown.contains(Literals.PHONE_NUMBER__ASSIGNEE))) {
			clearAssignee(place, fields);
		}
		if (fields.isEmpty()) {
			return;
		}
		Map<Boolean, List<Change>> byConflict = fields.stream()
				.collect(Collectors.partitioningBy(change -> isConflict(list.values().id(place), change)));
		add(place, byConflict.getOrDefault(false, List.of()), Judgement.SURE);
		add(place, byConflict.getOrDefault(true, List.of()), Judgement.CONFLICT);
	}

	/** Returns whether a change would replace a value that the user typed, or one that identifies the tenant. */
	private boolean isConflict(String id, Change change) {
		return change.field() == Literals.DOMAIN__INITIAL ? hasInitial
				: change.field() == Literals.DOMAIN__DEFAULT && hasTypedDefault
						|| !GONE.contains(change.field()) && list.isTyped(id, change.field(), change.before());
	}

	private void add(int place, List<Change> fields, Judgement judgement) {
		if (!fields.isEmpty()) {
			changed.add(Entry.changed(key(place), list.values().id(place), judgement, fields));
		}
	}

	private Key key(int place) {
		return new Key(file, list.list(), list.values().id(place));
	}

	private boolean isNewInitial(Identified said) {
		return said instanceof Domain domain && domain.isInitial() && place(domain.getId()) == NOWHERE;
	}

	/** A tenant has one initial domain and one default one: the next review tells that Microsoft has others. */
	private Domain withoutConflicts(Domain said) {
		Domain domain = EcoreUtil.copy(said);
		domain.setInitial(!hasInitial && said.isInitial());
		domain.setDefault(!hasTypedDefault && said.isDefault());
		return domain;
	}

	private void clearAssignee(int place, List<Change> fields) {
		for (EAttribute attribute : OF_ASSIGNEE) {
			Object before = list.values().value(place, list.attributes().indexOf(attribute));
			if (before != null) {
				fields.add(new Change(attribute, before, null));
			}
		}
	}

	private void findGone(LocalDate today) {
		int column = list.attributes().indexOf(list.gone());
		for (int place = 0; place < list.known(); place++) {
			String id = list.values().id(place);
			if (!found.get(place)) {
				Optional<LocalDate> since = list.values().value(place, column) instanceof LocalDate day
						? Optional.of(day)
						: Optional.empty();
				gone.add(Entry.gone(key(place), list.gone(), since, today, list.referredBy().apply(id)
						.map(order -> NLS.bind(Messages.ListComparison_inOrder, order))));
			}
		}
	}
}
