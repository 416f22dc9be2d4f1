package org.portwright.workspace.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
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
import org.portwright.model.copies.OrderCopy;
import org.portwright.numbering.UkNumberPlan;
import org.portwright.porting.ProfileException;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.OrderProblems;

/** Writes one document of an order, of a draft too. A document that is there is replaced once the new one is whole. */
public final class Export implements Operation<List<String>> {

	/** What can be written. */
	public enum Kind {
		/** The Letter of Authorization. It says <em>Draft</em> while the order is one. */
		PDF,
		/** The list of numbers that the Teams admin centre takes. */
		CSV
	}

	private final Source source;
	private final Kind kind;
	private final Path target;

	/**
	 * @param source what to write of
	 * @param kind   what to write
	 * @param target where to
	 */
	public Export(Source source, Kind kind, Path target) {
		this.source = source;
		this.kind = kind;
		this.target = target;
	}

	/**
	 * An order as it was at one moment: taken on the thread of the model, written on any other.
	 *
	 * @param order a copy of the order
	 * @param plan  the number plan of its profile
	 * @param today the day that the documents are of
	 */
	public record Source(PortOrder order, UkNumberPlan plan, LocalDate today) {

		/**
		 * Takes an order as it is now.
		 *
		 * @param file a file with a port order
		 * @throws OperationException if it names a rule profile that there is not
		 */
		public static Source of(OrderProblems problems, ModelFile file) throws OperationException {
			PortOrder order = OrderCopy.alone((PortOrder) file.root());
			try {
				return new Source(order, problems.context(order).numberPlan(), problems.today());
			} catch (ProfileException e) {
				throw OperationException.wrongInput(e.getMessage(), e);
			}
		}
	}

	/** Gives what to know about the document: what could not be printed or was left out. Empty if all is well. */
	@Override
	public List<String> execute(IProgressMonitor monitor) throws OperationException {
		Path folder = target.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
			throw OperationException.wrongInput(NLS.bind(Messages.Export_noFolder, target));
		}
		try {
			return switch (kind) {
			case PDF -> pdf(source.order());
			case CSV -> csv(source.order());
			};
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.Export_failed, target, e.getMessage()), e);
		}
	}

	private List<String> pdf(PortOrder order) throws IOException {
		var pdf = new LoaPdf(source.plan());
		var options = new LoaOptions(order.getState() == OrderState.DRAFT, source.today());
		LoaResult result = DocumentFile.write(target, out -> pdf.write(order, options, out));
		if (result.unprintable().isEmpty()) {
			return List.of();
		}
		String characters = result.unprintable().stream().map(UnprintableCharacter::description)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return List.of(NLS.bind(Messages.Export_unprintable, target, characters));
	}

	private List<String> csv(PortOrder order) throws IOException {
		CsvResult result = DocumentFile.write(target, out -> NumberCsv.write(order, source.plan(), out));
		return result.leftOut().stream().map(this::leftOut).toList();
	}

	private String leftOut(PortedNumbers numbers) {
		return NLS.bind(Messages.Export_leftOut, target, numbers.getId());
	}
}
