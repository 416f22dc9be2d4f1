package org.portwright.workspace.orders;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.DocumentPart;
import org.portwright.documents.DocumentSource;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.dates.DatePlan;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.documents.DocumentFile;
import org.portwright.workspace.documents.DocumentTarget;
import org.portwright.workspace.documents.DocumentTargets;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.CurrentProblem;
import org.portwright.workspace.submitted.LetterBasis;
import org.portwright.workspace.submitted.SubmittedLetter;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Query;

/**
 * Writes documents of an order, of a draft too. A document of that kind that we wrote is replaced once the new one is
 * whole, anything else by consent alone, and another one of the same call never. All targets are judged before anything
 * is written. The letter of an order that was submitted is the one that was submitted, byte for byte.
 */
public final class Export implements Query<Export.Source, List<Export.Outcome>> {

	/**
	 * What became of a document.
	 *
	 * @param path    as it was asked for
	 * @param remarks what to know about it: what could not be printed or was left out
	 * @param failure why it was not written; empty if it was
	 * @param draft   what is to be known of a letter that is a draft; empty for any other document
	 * @param files   the files that were written into a document that is a folder
	 */
	public record Outcome(OrderDocument document, Path path, List<String> remarks, Optional<String> failure,
			Optional<DraftNote> draft, List<Path> files) {

		Outcome(OrderDocument document, Path path, List<String> remarks, Optional<String> failure) {
			this(document, path, remarks, failure, Optional.empty(), List.of());
		}

		/** Copies the lists. */
		public Outcome {
			remarks = List.copyOf(remarks);
			files = List.copyOf(files);
		}
	}

	private final ModelProblems problems;
	private final ModelFile file;
	private final Map<OrderDocument, Path> targets = new LinkedHashMap<>();
	private final Set<DocumentPart> parts;
	private final ReplaceConsent consent;
	/** The number of the revision whose letter is written; empty for the order as it is now. */
	private OptionalInt revision = OptionalInt.empty();

	/**
	 * @param problems knows the number plan and the day, and what is wrong with the order
	 * @param file     a file with a port order
	 */
	public Export(ModelProblems problems, ModelFile file, Map<OrderDocument, Path> targets) {
		this(problems, file, targets, Set.of(), ReplaceConsent.ASK);
	}

	/**
	 * @param parts   what else is to be in the documents that can have it
	 * @param consent decides about files that do not say they are documents of ours
	 */
	public Export(ModelProblems problems, ModelFile file, Map<OrderDocument, Path> targets, Set<DocumentPart> parts,
			ReplaceConsent consent) {
		this.parts = Set.copyOf(parts);
		this.consent = consent;
		this.problems = problems;
		this.file = file;
		OrderDocuments.all().stream().filter(targets::containsKey)
				.forEach(document -> this.targets.put(document, targets.get(document)));
		targets.forEach(this.targets::putIfAbsent);
	}

	/** Writes the letter of a revision as it was submitted, and nothing else. */
	public Export ofRevision(int number) {
		revision = OptionalInt.of(number);
		return this;
	}

	/**
	 * An order as it was at one moment.
	 *
	 * @param path    the file of the order
	 * @param context what it is judged by; its day is the one that the documents are of
	 * @param made    when that was
	 * @param draft   what is to be known of its letter if that is a draft and wanted
	 */
	public record Source(TakenOrder order, Path path, RuleContext context, Instant made, Optional<DraftNote> draft) {

		/** What a letter is made of beside the order. */
		LetterBasis basis() {
			return new LetterBasis(path, context.numberPlan(), context.today());
		}
	}

	@Override
	public Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public boolean restartsOnChange() {
		// The documents are of the order as it was when they were asked for.
		return false;
	}

	@Override
	public Source prepare() throws OperationException {
		PortOrder order = (PortOrder) file.root();
		if (revision.isPresent()) {
			checkRevision(order, revision.getAsInt());
		}
		try {
			refuse();
			RuleContext context = problems.context(file);
			Optional<DraftNote> draft = CheckedOrder.isDraft(order) && revision.isEmpty()
					&& targets.containsKey(OrderDocuments.LETTER) ? Optional.of(DraftNote.of(problems.of(file)))
							: Optional.empty();
			return new Source(OrderMirror.of(order).take(), file.path(), context, UkDay.made(context.today()), draft);
		} catch (ProfileException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}

	private void checkRevision(PortOrder order, int number) throws OperationException {
		if (!targets.keySet().equals(Set.of(OrderDocuments.LETTER)) || !parts.isEmpty()) {
			throw OperationException.wrongInput(Messages.Export_revisionAlone);
		}
		SubmittedLetter.find(order, number);
	}

	/** Refuses what an order is not ready for: all that is in the way is named at once. */
	private void refuse() throws OperationException, ProfileException {
		for (OrderDocument document : targets.keySet()) {
			Optional<String> refusal = document.refusal((PortOrder) file.root());
			if (refusal.isPresent()) {
				throw OperationException.held(refusal.get(), Literals.PORT_ORDER__STATE.getName());
			}
		}
		boolean noErrors = targets.keySet().stream().anyMatch(OrderDocument::needsNoErrors);
		boolean confirmed = targets.keySet().stream().anyMatch(OrderDocument::needsConfirmedValues);
		if (!noErrors && !confirmed) {
			return;
		}
		if (!problems.knowsOthers(file)) {
			throw CurrentProblem.notYet(file);
		}
		Problems present = problems.of(file);
		List<Problem> stopping = new ArrayList<>(noErrors ? present.errors() : List.of());
		if (confirmed) {
			present.open().stream().filter(problem -> problem.code().equals(UnconfirmedValues.CODE))
					.forEach(stopping::add);
		}
		if (!stopping.isEmpty()) {
			throw StateStep.refused(Messages.Export_refused, stopping);
		}
	}

	/** Gives what became of each document. One that cannot be written does not keep the others from it. */
	@Override
	public List<Outcome> work(Source source, Host host) throws OperationException {
		var progress = SubMonitor.convert(host.monitor(), targets.size());
		List<Outcome> outcomes = new ArrayList<>();
		DocumentSource content = content(source, host);
		Optional<Submitted> submitted = submitted(source, content.order());
		var judging = new DocumentTargets();
		targets.forEach((document, path) -> judging.addWhole(document, path, document != OrderDocuments.LETTER
				? Optional.empty()
				: submitted.flatMap(Submitted::letter).map(SubmittedLetter::pdf)));
		Iterator<DocumentTarget> judged = judging.agreed(consent, host).iterator();
		for (OrderDocument document : targets.keySet()) {
			progress.split(1);
			DocumentTarget target = judged.next();
			outcomes.add(document == OrderDocuments.LETTER ? letter(source, content, submitted, target, host)
					: write(source, content, document, target, host));
		}
		return outcomes;
	}

	private DocumentSource content(Source source, Host host) {
		PortOrder order = source.order().copy();
		RuleContext context = source.context();
		return new DocumentSource(order, context.numberPlan(), context.today(),
				() -> DatePlan.of(source.order().copy(), context), parts, source.made(),
				new OverrideFiles(order, source.basis(), host));
	}

	/**
	 * The letter of an order that was submitted.
	 *
	 * @param letter  empty where it cannot be had
	 * @param failure why, in the words of the user
	 */
	private record Submitted(Optional<SubmittedLetter> letter, Optional<String> failure) {
	}

	/** The letter that was submitted, where that is the one to be written. */
	private Optional<Submitted> submitted(Source taken, PortOrder order) {
		if (!targets.containsKey(OrderDocuments.LETTER) || revision.isEmpty() && !SubmittedLetter.isOf(order)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Submitted(Optional.of(revision.isPresent()
					? SubmittedLetter.of(order, revision.getAsInt(), taken.basis())
					: SubmittedLetter.of(order, taken.basis())), Optional.empty()));
		} catch (OperationException e) {
			return Optional.of(new Submitted(Optional.empty(), Optional.of(String.valueOf(e.getMessage()))));
		}
	}

	private Outcome letter(Source taken, DocumentSource source, Optional<Submitted> submitted, DocumentTarget target,
			Host host) throws OperationException {
		if (submitted.isEmpty()) {
			Outcome written = write(taken, source, OrderDocuments.LETTER, target, host);
			return new Outcome(written.document(), written.path(), written.remarks(), written.failure(), taken.draft(),
					List.of());
		}
		Optional<SubmittedLetter> letter = submitted.get().letter();
		if (letter.isEmpty()) {
			return new Outcome(OrderDocuments.LETTER, target.named(), List.of(), submitted.get().failure());
		}
		List<String> remarks = new ArrayList<>(letter.get().remarks());
		if (parts.contains(DocumentPart.TIMELINE)) {
			remarks.add(Messages.Export_noDates);
		}
		return new Outcome(OrderDocuments.LETTER, target.named(),
				remarks.stream().map(remark -> NLS.bind(Messages.Export_remark, target.named(), remark)).toList(),
				DocumentFile.write(target, letter.get().pdf()));
	}

	private Outcome write(Source taken, DocumentSource source, OrderDocument document, DocumentTarget target,
			Host host) throws OperationException {
		Map<String, ByteArrayOutputStream> content = new LinkedHashMap<>();
		try {
			List<String> remarks = document
					.write(source, name -> content.computeIfAbsent(name, made -> new ByteArrayOutputStream())).stream()
					.map(remark -> NLS.bind(Messages.Export_remark, target.named(), remark))
					.collect(Collectors.toCollection(ArrayList::new));
			if (!document.isFolder()) {
				return new Outcome(document, target.named(), remarks,
						DocumentFile.write(target, content.values().iterator().next().toByteArray()));
			}
			return folder(document, target, content, remarks,
					LastCopies.in(target.real(), source.order(), taken.path(), source.files()), host);
		} catch (IOException e) {
			throw OperationException.wrongInput(DocumentFile.explain(target.named(), e), e);
		}
	}

	private Outcome folder(OrderDocument document, DocumentTarget target, Map<String, ByteArrayOutputStream> content,
			List<String> remarks, LastCopies last, Host host) {
		Set<String> names = content.keySet();
		Optional<String> failure = last.refusal(names)
				.map(refusal -> NLS.bind(Messages.Export_remark, target.named(), refusal))
				.or(() -> DocumentFile.write(document, target, content, consent, host));
		if (failure.isPresent()) {
			return new Outcome(document, target.named(), remarks, failure);
		}
		Stream.concat(last.remark().stream(),
				DocumentFile.others(target, Stream.concat(names.stream(), last.names().stream())
						.collect(Collectors.toSet())).stream())
				.map(remark -> NLS.bind(Messages.Export_remark, target.named(), remark)).forEach(remarks::add);
		return new Outcome(document, target.named(), remarks, Optional.empty(), Optional.empty(),
				names.stream().map(target.named()::resolve).toList());
	}
}
