package org.portwright.workspace.records;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.Rejection;
import org.portwright.model.Revision;
import org.portwright.model.Signature;
import org.portwright.model.text.Typed;
import org.portwright.porting.life.RejectionCause;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.FactEntries.Kind;
import org.portwright.workspace.records.FactEntries.Told;

/**
 * The facts that the fields of an order have and its journal tells, too, as they are at one time: when it was
 * submitted, who signed it when, when and why it was rejected, what is confirmed, questions and answers.
 */
public final class ToldFacts {

	private final Map<FactEntries.Key, Told> facts = new LinkedHashMap<>();

	private ToldFacts() {
	}

	public static ToldFacts of(PortOrder order) {
		var told = new ToldFacts();
		order.getRevisions().forEach(told::add);
		@Nullable
		LocalDate submitted = order.getSubmissionDate();
		if (order.getState() != OrderState.DRAFT && submitted != null) {
			told.put(Kind.SUBMISSION, String.valueOf(order.getRevision()), Optional.of(submitted), Optional.empty());
		}
		@Nullable
		LocalDate confirmed = order.getFocDate();
		told.put(Kind.CONFIRMED, "", Optional.empty(), //$NON-NLS-1$
				Optional.of(confirmed == null ? "" : confirmed(confirmed, order.getFocTime()))); //$NON-NLS-1$
		order.getRejections().forEach(rejection -> told.put(Kind.REJECTION, Typed.text(rejection.getId()),
				Optional.ofNullable(rejection.getDate()), Optional.of(words(rejection))));
		told.add(order.getLoa() == null ? null : order.getLoa().getSignature());
		order.getQuestions().forEach(told::add);
		return told;
	}

	private void put(Kind kind, String id, Optional<LocalDate> day, Optional<String> text) {
		facts.put(new FactEntries.Key(kind, id), new Told(day, text));
	}

	private void add(Revision revision) {
		if (revision.getSubmitted() != null) {
			put(Kind.SUBMISSION, String.valueOf(revision.getNumber()), Optional.of(revision.getSubmitted()),
					Optional.empty());
		}
	}

	private void add(@Nullable Signature signature) {
		if (signature != null && signature.getSignedCopyHash() != null && signature.getDate() != null) {
			put(Kind.SIGNATURE, signature.getSignedCopyHash(), Optional.empty(),
					Optional.of(signed(Typed.text(signature.getSignatory()), signature.getDate())));
		}
	}

	private void add(Question question) {
		put(Kind.QUESTION, Typed.text(question.getId()), Optional.ofNullable(question.getAsked()),
				Optional.of(Typed.text(question.getText())));
		if (!Typed.blank(question.getAnswer())) {
			put(Kind.ANSWER, Typed.text(question.getId()), Optional.ofNullable(question.getAnswered()),
					Optional.of(Typed.text(question.getAnswer())));
		}
	}

	/** What the journal says of a confirmed date. */
	public static String confirmed(LocalDate day, @Nullable LocalTime time) {
		return NLS.bind(Messages.StateStep_confirmed,
				time == null ? WrittenDate.shown(day) : WrittenDate.shown(day) + ", " + time); //$NON-NLS-1$
	}

	/** What the journal says of a rejection: the code and the reason as given, and what it is put down to. */
	public static String words(Rejection rejection) {
		return Stream.concat(Stream.of(rejection.getCode(), rejection.getReason())
				.filter(text -> text != null && !text.isEmpty()),
				RejectionCauses.of(rejection).stream().map(RejectionCause::label))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** What the journal says of a signed copy. */
	public static String signed(String signatory, LocalDate day) {
		return NLS.bind(Messages.ToldFacts_signed, signatory, WrittenDate.shown(day));
	}

	/**
	 * Prepares the commands that correct the journal where these facts are others by then. The commands are given once:
	 * from then on there are none.
	 */
	Supplier<List<Command>> following(EditingDomain domain, PortOrder order, Recorder recorder) {
		List<Boolean> given = new ArrayList<>();
		return () -> {
			if (!given.isEmpty()) {
				return List.of();
			}
			given.add(true);
			return corrections(order, recorder).stream()
					.<Command>map(entry -> JournalWriting.add(domain, order, entry)).toList();
		};
	}

	/** Makes the entries that correct the journal where these facts are others now. They are in no file yet. */
	public List<JournalEntry> corrections(PortOrder order, Recorder recorder) {
		Map<FactEntries.Key, Told> now = of(order).facts;
		var entries = new FactEntries(order, recorder);
		return now.entrySet().stream()
				.filter(fact -> facts.containsKey(fact.getKey())
						&& !Objects.equals(facts.get(fact.getKey()), fact.getValue()))
				.flatMap(fact -> entries.correction(fact.getKey(), fact.getValue()).stream()).toList();
	}

	/** Returns whether the order has the same facts. */
	public boolean hold(PortOrder order) {
		return facts.equals(of(order).facts);
	}
}
