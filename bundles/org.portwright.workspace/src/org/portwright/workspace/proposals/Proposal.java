package org.portwright.workspace.proposals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.words.Words;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.ShownValue;

/**
 * The changes that a source outside the model offers: a server, an answer, a list. Nothing in the model changes until a
 * person accepts some of them. A proposal never changes, and is for any thread.
 *
 * @param entries   in the order in which a table shows them
 * @param omissions what the source has besides, in its order
 */
public record Proposal(List<Entry> entries, List<Omission> omissions) {

	/** Copies the lists. */
	public Proposal {
		entries = List.copyOf(entries);
		omissions = List.copyOf(omissions);
	}

	/** Makes a proposal of a source all of which was taken. */
	public Proposal(List<Entry> entries) {
		this(entries, List.of());
	}

	/** How an entry changes its object. */
	public enum Kind {
		/** The object is new. */
		ADDED,
		/** Some of its fields get other values. */
		CHANGED,
		/** The source does not have it any more: it is marked with the day, and removed only if it is ticked. */
		GONE
	}

	/** How far an entry can be relied on. It alone decides which entries are ticked from the start. */
	public enum Judgement {
		/** The object is new, or the source also gave the value that this one replaces. */
		SURE(true),
		/** The value would replace one that the user typed, or one that identifies the object. */
		CONFLICT(false),
		/** The source does not have the object any more, which may be a mistake of the source. */
		GONE(false);

		private final boolean ticked;

		Judgement(boolean ticked) {
			this.ticked = ticked;
		}

		/** Returns whether entries that are judged so are ticked from the start. */
		public boolean isTicked() {
			return ticked;
		}
	}

	/**
	 * The place of an object in the model.
	 *
	 * @param file   a file that is open
	 * @param holder the reference of the root that holds the object, a list or a part; {@code null} for the root itself
	 * @param id     the id of the object; of a part, the id of the root
	 */
	public record Key(ModelFile file, @Nullable EReference holder, String id) {

		/** Returns whether the object is one of a list. */
		public boolean isOfList() {
			EReference reference = holder;
			return reference != null && reference.isMany();
		}
	}

	/**
	 * The value of a field in the file beside the value that the source gives.
	 *
	 * @param before a value of the field, a list if the field has several, or {@code null}
	 * @param after  the same
	 */
	public record Change(EAttribute field, @Nullable Object before, @Nullable Object after) {

		/** Returns the label of the field. */
		public String label() {
			return Words.of(field);
		}

		/** Returns the value in the file in words; empty for none. */
		public String beforeText() {
			return ShownValue.of(field, before);
		}

		/** Returns the value that the source gives in words; empty for none. */
		public String afterText() {
			return ShownValue.of(field, after);
		}
	}

	/** Returns the entries of a kind. */
	public List<Entry> entries(Kind kind) {
		return entries.stream().filter(entry -> entry.kind() == kind).toList();
	}

	/** Returns the entries that differ from what the user typed, or from what identifies an object. */
	public Stream<Entry> conflicts() {
		return entries.stream().filter(entry -> entry.judgement() == Judgement.CONFLICT);
	}

	/** Returns how many rows of the source were refused. */
	public int refused() {
		return (int) omissions.stream().filter(each -> each.kind() == Omission.Kind.REFUSED).count();
	}

	/** Returns whether there is nothing to take, mark or remove. */
	public boolean isEmpty() {
		return entries.isEmpty();
	}
}
