package org.portwright.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.SetCommand;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;

/**
 * One number changed in an order with 10,000 entries, as an undoable operation of the workspace model, until the
 * order's problems are up to date. A number is the hardest field: every rule that looks at numbers has to look again.
 */
@SuppressWarnings("nls")
final class RecheckBenchmark implements Benchmark {

	private static final int ENTRIES = 10_000;

	private final WorkspaceModel model = new WorkspaceModel(UkDay::now);
	private final ModelProblems problems = new ModelProblems(model, List.of(), LocalDate.EPOCH, Optional.empty());
	private final PortOrder order = Blank.order();
	private Optional<ModelFile> file = Optional.empty();
	private int changes;

	@Override
	public String name() {
		return "recheck";
	}

	@Override
	public double aim() {
		return 3;
	}

	/** It is short, so it takes more runs until all of it is compiled. */
	@Override
	public int warmUp() {
		return 200;
	}

	@Override
	public boolean hasBaseline() {
		return false;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		for (int i = 0; i < ENTRIES; i++) {
			PortedNumbers entry = ModelFactory.eINSTANCE.createPortedNumbers();
			entry.setFirst(String.format("+4420794%05d", 2 * i));
			entry.setId(entry.getFirst());
			order.getNumbers().add(entry);
		}
		model.perform("new", model.make(folder.resolve("london.porting"), order));
		file = model.fileOf(order);
		problems.of(file.orElseThrow());
	}

	@Override
	public void subject() throws Exception {
		PortedNumbers entry = order.getNumbers().get(changes++ * 7919 % ENTRIES);
		String other = entry.getFirst().endsWith("x") ? entry.getId() : "x";
		model.perform("set", SetCommand.create(model.editingDomain(), entry, Literals.PORTED_NUMBERS__FIRST, other));
		boolean found = problems.of(file.orElseThrow()).open().stream()
				.anyMatch(problem -> problem.object().equals(entry.getId()));
		if (found != "x".equals(other)) {
			throw new IllegalStateException(entry.getId());
		}
	}

	@Override
	public void baseline() {
		throw new UnsupportedOperationException();
	}
}
