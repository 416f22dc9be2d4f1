package org.portwright.workspace.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.CsvResult;
import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPdf;
import org.portwright.documents.LoaResult;
import org.portwright.documents.NumberCsv;
import org.portwright.documents.UnprintableCharacter;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.numbering.UkNumberPlan;
import org.portwright.porting.ProfileException;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/**
 * Writes documents of an order, of a draft too. A document of that kind that is there is replaced once the new one is
 * whole; no document replaces anything else, or another one of the same call. All targets are judged before anything is
 * written.
 */
public final class Export implements Work<Export.Source, List<Export.Document>, List<Export.Document>> {

	/** What can be written. */
	public enum Kind {
		/** The Letter of Authorization. It says <em>Draft</em> while the order is one. */
		PDF("%PDF-"), //$NON-NLS-1$
		/** The list of numbers that the Teams admin centre takes. */
		CSV("PhoneNumber"); //$NON-NLS-1$

		private final String beginning;

		Kind(String beginning) {
			this.beginning = beginning;
		}

		/** How names of such documents end, without the dot. */
		public String ending() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** How the documents themselves begin. */
		String beginning() {
			return beginning;
		}
	}

	/**
	 * What became of a document.
	 *
	 * @param path    where it was to go
	 * @param remarks what to know about it: what could not be printed or was left out
	 * @param failure why it was not written; empty if it was
	 */
	public record Document(Kind kind, Path path, List<String> remarks, Optional<String> failure) {

		/** Copies the list. */
		public Document {
			remarks = List.copyOf(remarks);
		}
	}

	private final ModelProblems problems;
	private final ModelFile file;
	private final Map<Kind, Path> targets;

	/**
	 * @param problems knows the number plan and the day
	 * @param file     a file with a port order
	 * @param targets  where to write what
	 */
	public Export(ModelProblems problems, ModelFile file, Map<Kind, Path> targets) {
		this.problems = problems;
		this.file = file;
		this.targets = new EnumMap<>(targets);
	}

	/**
	 * An order as it was at one moment.
	 *
	 * @param order the order as it was then
	 * @param plan  the number plan of its profile
	 * @param today the day that the documents are of
	 */
	public record Source(TakenOrder order, UkNumberPlan plan, LocalDate today) {
	}

	@Override
	public Set<ModelFile> of() {
		return Set.of(file);
	}

	@Override
	public Stale stale() {
		// The documents are of the order as it was when they were asked for.
		return Stale.ALWAYS;
	}

	@Override
	public Source prepare() throws OperationException {
		PortOrder order = (PortOrder) file.root();
		try {
			return new Source(OrderMirror.of(order).take(), problems.profile(file).numberPlan(), problems.today());
		} catch (ProfileException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}

	/** Gives what became of each document. One that cannot be written does not keep the others from it. */
	@Override
	public List<Document> work(Source source, Host host) throws OperationException {
		var progress = SubMonitor.convert(host.monitor(), targets.size());
		List<Document> documents = new ArrayList<>();
		Map<Kind, DocumentTarget> judged = judged();
		PortOrder order = source.order().copy();
		for (Map.Entry<Kind, DocumentTarget> document : judged.entrySet()) {
			progress.split(1);
			documents.add(write(source, order, document.getKey(), document.getValue()));
		}
		return documents;
	}

	@Override
	public Operation<List<Document>> apply(List<Document> documents) {
		return monitor -> documents;
	}

	private Map<Kind, DocumentTarget> judged() throws OperationException {
		Map<Kind, DocumentTarget> judged = new EnumMap<>(Kind.class);
		List<String> refusals = new ArrayList<>();
		targets.forEach((kind, path) -> {
			try {
				DocumentTarget target = DocumentTarget.of(kind, path);
				judged.values().stream().filter(target::isSameAs).map(other -> NLS.bind(Messages.Export_same,
						other.named(), path)).forEach(refusals::add);
				judged.put(kind, target);
			} catch (OperationException e) {
				refusals.add(e.getMessage());
			}
		});
		if (!refusals.isEmpty()) {
			throw OperationException.wrongInput(refusals);
		}
		return judged;
	}

	private static Document write(Source source, PortOrder order, Kind kind, DocumentTarget target)
			throws OperationException {
		var content = new ByteArrayOutputStream();
		try {
			List<String> remarks = switch (kind) {
			case PDF -> pdf(source, order, target.named(), content);
			case CSV -> csv(source, order, target.named(), content);
			};
			return new Document(kind, target.named(), remarks, DocumentFile.write(target, content.toByteArray()));
		} catch (IOException e) {
			throw OperationException.wrongInput(DocumentFile.explain(target.named(), e), e);
		}
	}

	private static List<String> pdf(Source source, PortOrder order, Path target, ByteArrayOutputStream out)
			throws IOException {
		var options = new LoaOptions(order.getState() == OrderState.DRAFT, source.today());
		LoaResult result = new LoaPdf(source.plan()).write(order, options, out);
		if (result.unprintable().isEmpty()) {
			return List.of();
		}
		String characters = result.unprintable().stream().map(UnprintableCharacter::description)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return List.of(NLS.bind(Messages.Export_unprintable, target, characters));
	}

	private static List<String> csv(Source source, PortOrder order, Path target, ByteArrayOutputStream out)
			throws IOException {
		CsvResult result = NumberCsv.write(order, source.plan(), out);
		return result.leftOut().stream().map(numbers -> leftOut(target, numbers)).toList();
	}

	private static String leftOut(Path target, PortedNumbers numbers) {
		return NLS.bind(Messages.Export_leftOut, target, numbers.getId());
	}
}
