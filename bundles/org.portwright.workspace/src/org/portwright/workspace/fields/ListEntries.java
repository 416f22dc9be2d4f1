package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.FeaturePath;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.NumberEntry;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.AddNumbers;
import org.portwright.workspace.numbers.NumberFields;
import org.portwright.workspace.numbers.NumberPart;
import org.portwright.workspace.numbers.NumberParts;
import org.portwright.workspace.numbers.NumberSources;
import org.portwright.workspace.numbers.PresentNumbers;
import org.portwright.workspace.numbers.RemoveNumbers;
import org.portwright.workspace.numbers.TextNumbers;

/** Entries that a list gets or loses by one value, as commands. Nothing is changed here. */
final class ListEntries {

	private final EditingDomain domain;
	private final EObject root;
	private final TextNumbers texts;
	private final List<Command> sources = new ArrayList<>();
	private final List<Identified> made = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();

	/** @param texts chooses the numbers of a text, and collects those left out */
	ListEntries(EditingDomain domain, EObject root, TextNumbers texts) {
		this.domain = domain;
		this.root = root;
		this.texts = texts;
	}

	/** The entries that are new, or that were there already with the key that was to be added. */
	List<Identified> made() {
		return made;
	}

	/** The commands that add the sources of doubtful numbers to the order, behind the entries themselves. */
	List<Command> sources() {
		return sources;
	}

	/** What was changed or left out while numbers were read, and which of the numbers are doubtful. */
	List<String> remarks() {
		return remarks;
	}

	/**
	 * Adds what a value says; what the list has already is left as it is.
	 *
	 * @param path path of the list
	 * @throws IllegalArgumentException if the value says nothing that the list could get
	 */
	Optional<Command> add(EObject owner, EReference list, String path, String value) {
		EntryKind kind = kind(list);
		if (value.isEmpty()) {
			throw new IllegalArgumentException(Messages.ListEntries_nothing);
		}
		if (owner instanceof PortOrder order && kind == EntryKind.NUMBERS) {
			return numbers(order, value);
		}
		List<EObject> fresh = new ArrayList<>();
		if (kind.isRange()) {
			ranges(owner, list, path, value, fresh);
		} else {
			Object key = kind.keyOf(value);
			check(kind, key);
			if (!kind.isSole() || !known(owner, list, entry -> key.equals(entry.eGet(kind.key())))) {
				fresh.add(kind.make(key));
			}
		}
		return added(owner, list, fresh);
	}

	private void ranges(EObject owner, EReference list, String path, String value, List<EObject> fresh) {
		EntryKind kind = kind(list);
		NumbersInText read = texts.named(NumberFields.read(value), value);
		remark(read);
		var unconfirmed = new NumberSources((PortOrder) root);
		for (RangeInText range : read.ranges()) {
			if (!known(owner, list, entry -> kind.rangeOf(entry).equals(Optional.of(range.range())))) {
				var entry = (Identified) kind.make(range.range());
				fresh.add(entry);
				NumberSources.of(range, "").ifPresent(source -> unconfirmed.add(source, //$NON-NLS-1$
						path + '[' + entry.getId() + "]." + kind.key().getName(), range.range().firstE164())); //$NON-NLS-1$
			}
		}
		sources.addAll(unconfirmed.commands(domain, (PortOrder) root));
	}

	private void remark(NumbersInText read) {
		read.notes().stream().map(Note::message).forEach(remarks::add);
		read.doubts().stream().map(Doubt::message).forEach(remarks::add);
	}

	private void check(EntryKind kind, Object key) {
		if (kind.hasNaturalId() && FieldReferences.withId(root, key.toString())
				.filter(other -> other.eClass() != kind.type()).isPresent()) {
			throw new IllegalArgumentException(NLS.bind(Messages.ListEntries_idTaken, key));
		}
		if (kind == EntryKind.EVIDENCE && FeaturePath.resolve(root, key.toString()).isEmpty()) {
			throw new IllegalArgumentException(new UnknownPath(root).explain(key.toString()));
		}
	}

	/** Notes the entry that is there already, if one is. */
	private boolean known(EObject owner, EReference list, Predicate<EObject> same) {
		Optional<EObject> known = entries(owner, list).stream().filter(same).findFirst();
		known.ifPresent(entry -> made.add((Identified) entry));
		return known.isPresent();
	}

	private Optional<Command> added(EObject owner, EReference list, List<EObject> fresh) {
		if (fresh.isEmpty()) {
			return Optional.empty();
		}
		var all = new CompoundCommand();
		for (EObject entry : fresh) {
			var identified = (Identified) entry;
			made.add(identified);
			SoleMarks.clear(domain, entry, entries(owner, list)).forEach(all::append);
			all.append(new AddCommand(domain, owner, list, entry,
					place(list, entries(owner, list), identified.getId())));
		}
		return Optional.of(all);
	}

	private Optional<Command> numbers(PortOrder order, String value) {
		NumbersInText read = texts.moving(NumberFields.read(value), value);
		remark(read);
		AddNumbers.Addition addition = AddNumbers.addition(domain, order, read, ""); //$NON-NLS-1$
		made.addAll(addition.entries());
		return made.isEmpty() ? Optional.empty() : Optional.of(new CompoundCommand(addition.commands()));
	}

	/**
	 * Removes what a value says: where the list has numbers and the value is some, these alone, out of the middle of a
	 * range, too; otherwise the entry with this id or key.
	 *
	 * @throws IllegalArgumentException if the list does not have it, or has several that it may mean
	 */
	Optional<Command> remove(EObject owner, EReference list, String value) {
		EntryKind kind = kind(list);
		List<EObject> entries = entries(owner, list);
		List<EObject> meant = entries.stream().filter(entry -> value.equals(((Identified) entry).getId())).toList();
		Optional<NumbersInText> read = kind.isRange() ? NumberFields.readIn(value) : Optional.empty();
		if (read.isPresent() && (meant.isEmpty() || isAmong(entries, kind, ranges(read.get())))) {
			// The id of an entry is the first of its numbers, but one number names itself.
			return without(owner, list, texts.named(read.get(), value));
		}
		if (meant.isEmpty()) {
			meant = entries.stream().filter(entry -> kind.keyOf(entry).equalsIgnoreCase(value)).toList();
		}
		if (meant.size() > 1) {
			throw new IllegalArgumentException(NLS.bind(Messages.ListEntries_several, value, ids(meant)));
		}
		if (meant.isEmpty()) {
			throw new IllegalArgumentException(new UnknownPath(root).noEntry(owner, list, value));
		}
		return new Removal(domain).entries(owner, list, meant);
	}

	private static List<NumberRange> ranges(NumbersInText read) {
		return NumberRanges.fold(read.ranges().stream().map(RangeInText::range).toList());
	}

	private Optional<Command> without(EObject owner, EReference list, NumbersInText read) {
		remark(read);
		EntryKind kind = kind(list);
		List<NumberRange> ranges = ranges(read);
		if (ranges.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(owner instanceof PortOrder order && kind == EntryKind.NUMBERS ? withoutNumbers(order, ranges)
				: new RangeEntries(domain, kind).without(owner, list, ranges));
	}

	private static boolean isAmong(List<EObject> entries, EntryKind kind, List<NumberRange> numbers) {
		return RangeSets.minus(numbers, NumberRanges.fold(
				entries.stream().map(kind::rangeOf).flatMap(Optional::stream).toList())).isEmpty();
	}

	private Command withoutNumbers(PortOrder order, List<NumberRange> ranges) {
		var present = new PresentNumbers(order);
		List<NumberRange> absent = ranges.stream().flatMap(range -> present.missingOf(range, new ArrayList<>())
				.stream()).toList();
		if (!absent.isEmpty()) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.ListEntries_noNumber, RangeSets.text(absent.getFirst())));
		}
		List<NumberPart> parts = new ArrayList<>();
		for (PortedNumbers entry : order.getNumbers()) {
			NumberEntry.e164(entry).ifPresent(all -> RangeSets.common(List.of(all), ranges)
					.forEach(range -> parts.add(new NumberPart(entry.getId(), Optional.of(range)))));
		}
		return new CompoundCommand(RemoveNumbers.commands(domain, order, new NumberParts(order, parts)));
	}

	private static EntryKind kind(EReference list) {
		return EntryKind.of(list)
				.orElseThrow(() -> new IllegalArgumentException(Messages.FieldAssignments_journal));
	}

	private static List<EObject> entries(EObject owner, EReference list) {
		return ((List<?>) owner.eGet(list)).stream().map(EObject.class::cast).toList();
	}

	private static String ids(List<EObject> entries) {
		return String.join(", ", //$NON-NLS-1$
				entries.stream().map(entry -> Objects.toString(((Identified) entry).getId())).toList());
	}

	/**
	 * The place of a new entry. What a tenant holds is sorted by id, so that it stays where it is when it is read from
	 * Microsoft again.
	 */
	static int place(EReference list, List<?> present, String id) {
		if (list.getEContainingClass() != ModelPackage.Literals.TENANT) {
			return CommandParameter.NO_INDEX;
		}
		return (int) present.stream()
				.filter(other -> other instanceof Identified identified && id.compareTo(identified.getId()) > 0)
				.count();
	}
}
