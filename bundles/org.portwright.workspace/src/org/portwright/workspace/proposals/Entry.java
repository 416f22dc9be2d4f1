package org.portwright.workspace.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Key;
import org.portwright.workspace.proposals.Proposal.Kind;

/**
 * One object that a proposal adds, changes or finds gone. An object has two entries if some of its changes are sure and
 * others are in conflict, so that each can be taken without the other. An entry never changes, and is for any thread.
 */
public final class Entry {

	private final Kind kind;
	private final Key key;
	private final String label;
	private final Judgement judgement;
	private final List<Change> changes;
	private final Optional<Identified> made;
	private final Optional<LocalDate> goneSince;
	private final Optional<String> blocked;
	private final Optional<String> reason;

	private final Source source;

	private Entry(Kind kind, Key key, String label, Judgement judgement, List<Change> changes,
			Optional<Identified> made, Optional<LocalDate> goneSince, Optional<String> blocked,
			Optional<String> reason, Source source) {
		this.kind = kind;
		this.key = key;
		this.label = label;
		this.judgement = judgement;
		this.changes = List.copyOf(changes);
		this.made = made;
		this.goneSince = goneSince;
		this.blocked = blocked;
		this.reason = reason;
		this.source = source;
	}

	/** Makes the entry of a new object that is called by its id. The object is in no model yet. */
	public static Entry added(ModelFile file, EReference list, Identified made) {
		return added(file, list, made, String.valueOf(made.getId()), Judgement.SURE);
	}

	/**
	 * Makes the entry of a new object, which is in no model yet.
	 *
	 * @param label     what people call the object
	 * @param judgement may be a conflict with other objects
	 */
	public static Entry added(ModelFile file, EReference list, Identified made, String label, Judgement judgement) {
		return new Entry(Kind.ADDED, new Key(file, list, String.valueOf(made.getId())), label, judgement, List.of(),
				Optional.of(made), Optional.empty(), Optional.empty(), Optional.empty(), Source.WHOLE);
	}

	/**
	 * Makes the entry of an object some of whose fields change.
	 *
	 * @param label what people call the object
	 */
	public static Entry changed(Key key, String label, Judgement judgement, List<Change> changes) {
		return new Entry(Kind.CHANGED, key, label, judgement, changes, Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Source.WHOLE);
	}

	/**
	 * Makes the entry of an object that the source does not have any more.
	 *
	 * @param mark    the field that holds the day on which an object was found to be gone
	 * @param since   that day; empty if the object was not marked before
	 * @param today   the day with which it is marked otherwise
	 * @param blocked why it cannot be removed, in words; empty if it can
	 */
	public static Entry gone(Key key, EAttribute mark, Optional<LocalDate> since, LocalDate today,
			Optional<String> blocked) {
		return new Entry(Kind.GONE, key, key.id(), Judgement.GONE,
				since.isPresent() ? List.of() : List.of(new Change(mark, null, today)), Optional.empty(), since,
				blocked, Optional.empty(), Source.WHOLE);
	}

	/** Returns the same entry with the reason of its judgement, in words. */
	public Entry because(String why) {
		return new Entry(kind, key, label, judgement, changes, made, goneSince, blocked, Optional.of(why), source);
	}

	/** Returns the same entry with its place in the source. */
	public Entry from(Source place) {
		return new Entry(kind, key, label, judgement, changes, made, goneSince, blocked, reason, place);
	}

	/** Returns how it changes its object. */
	public Kind kind() {
		return kind;
	}

	/** Returns the place of its object. */
	public Key key() {
		return key;
	}

	/** Returns the id of its object; of a part, the id of the root. */
	public String id() {
		return key.id();
	}

	/** Returns what people call its object. */
	public String label() {
		return label;
	}

	/** Returns how far it can be relied on. */
	public Judgement judgement() {
		return judgement;
	}

	/**
	 * Returns whether it is ticked from the start: it is taken, or its object removed, unless the user chooses
	 * otherwise.
	 */
	public boolean isTicked() {
		return judgement.isTicked() && blocked.isEmpty();
	}

	/** Returns why it cannot be ticked, in words; empty if it can. */
	public Optional<String> blocked() {
		return blocked;
	}

	/** Returns the reason of its judgement or why it cannot be ticked, in words; empty if its judgement says all. */
	public Optional<String> reason() {
		return blocked.or(() -> reason);
	}

	/** Returns its place in the source. */
	public Source source() {
		return source;
	}

	/** Returns the day on which its object was found to be gone earlier; it is not marked again. */
	public Optional<LocalDate> goneSince() {
		return goneSince;
	}

	/** Returns whether its object is marked as gone unless it is removed. */
	public boolean isNewlyGone() {
		return kind == Kind.GONE && goneSince.isEmpty();
	}

	/** Returns the fields that change, all that a new object holds, or the day that marks an object as gone. */
	public List<Change> changes() {
		return made.map(Entry::held).orElse(changes);
	}

	private static List<Change> held(Identified object) {
		List<Change> held = new ArrayList<>();
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			// A list that was never asked for does not exist yet; asking would make it.
			if (attribute != Literals.IDENTIFIED__ID && object.eIsSet(attribute)) {
				@Nullable
				Object value = object.eGet(attribute);
				held.add(new Change(attribute, null, value instanceof List<?> several ? List.copyOf(several) : value));
			}
		}
		return held;
	}

	/** Returns the new object itself. It is in no model until it is taken. */
	Identified made() {
		return made.orElseThrow();
	}

	/**
	 * Returns what tells whether an entry of a later proposal is the same as this one: its object, and for a changed
	 * one the values before and after.
	 */
	Identity identity() {
		return new Identity(kind, key, kind == Kind.CHANGED ? changes : List.of());
	}

	/**
	 * Identifies an entry.
	 *
	 * @param changes with both values
	 */
	record Identity(Kind kind, Key key, List<Change> changes) {
	}
}
