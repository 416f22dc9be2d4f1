package org.portwright.workspace.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

	private final OrderProblems problems;
	private final ModelFile file;
	private final Kind kind;
	private final Path target;

	/**
	 * @param file   a file with a port order
	 * @param kind   what to write
	 * @param target where to
	 */
	public Export(OrderProblems problems, ModelFile file, Kind kind, Path target) {
		this.problems = problems;
		this.file = file;
		this.kind = kind;
		this.target = target;
	}

	/** Gives what to know about the document: what could not be printed or was left out. Empty if all is well. */
	@Override
	public List<String> execute(IProgressMonitor monitor) throws OperationException {
		Path folder = target.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
			throw OperationException.wrongInput(NLS.bind(Messages.Export_noFolder, target));
		}
		PortOrder order = (PortOrder) file.root();
		try {
			return switch (kind) {
			case PDF -> pdf(order);
			case CSV -> csv(order);
			};
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.Export_failed, target, e.getMessage()), e);
		}
	}

	private List<String> pdf(PortOrder order) throws IOException, OperationException {
		var pdf = new LoaPdf(numberPlan(order));
		var options = new LoaOptions(order.getState() == OrderState.DRAFT, problems.today());
		LoaResult result = DocumentFile.write(target, out -> pdf.write(order, options, out));
		if (result.unprintable().isEmpty()) {
			return List.of();
		}
		String characters = result.unprintable().stream().map(UnprintableCharacter::description)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return List.of(NLS.bind(Messages.Export_unprintable, target, characters));
	}

	private UkNumberPlan numberPlan(PortOrder order) throws OperationException {
		try {
			return problems.context(order).numberPlan();
		} catch (ProfileException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}

	private List<String> csv(PortOrder order) throws IOException, OperationException {
		UkNumberPlan plan = numberPlan(order);
		CsvResult result = DocumentFile.write(target, out -> NumberCsv.write(order, plan, out));
		return result.leftOut().stream().map(this::leftOut).toList();
	}

	private String leftOut(PortedNumbers numbers) {
		return NLS.bind(Messages.Export_leftOut, target, numbers.getId());
	}
}
