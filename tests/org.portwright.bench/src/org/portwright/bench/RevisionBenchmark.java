package org.portwright.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.life.RevisionDifference;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.orders.SubmittedFiles;
import org.portwright.workspace.records.Recorder;

/**
 * An order of 100,000 single numbers that leaves the draft, where it is kept as it was handed in, and comes back by
 * undo: both on the thread of the window. Or what such an order says differently than it did when it was handed in, in
 * the background.
 */
@SuppressWarnings("nls")
final class RevisionBenchmark implements Benchmark {

	private static final int NUMBERS = 100_000;
	private static final double FRAME = 16;
	private static final double MOMENT = 500;

	private final WorkspaceModel model = new WorkspaceModel(() -> Engagements.TODAY);
	private final ModelProblems problems = new ModelProblems(model, List.of(), Engagements.TODAY, Optional.empty());
	private final boolean compares;
	private PortOrder order = Blank.order();
	private Optional<ModelFile> file = Optional.empty();

	/** @param compares whether it is the difference that is measured */
	RevisionBenchmark(boolean compares) {
		this.compares = compares;
	}

	@Override
	public String name() {
		return compares ? "revision-difference" : "revision";
	}

	@Override
	public double aim() {
		return compares ? MOMENT : FRAME;
	}

	@Override
	public boolean hasBaseline() {
		return false;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		order = LargeOrder.create(NUMBERS);
		model.perform("new", model.make(folder.resolve("london.porting"), order));
		file = model.fileOf(order);
		if (compares) {
			leaveDraft();
			order.getNumbers().getLast().setNote("another");
		}
	}

	private void leaveDraft() throws Exception {
		var step = new SetFields(model, problems, new Recorder("Ada", InstantSource.system()), file.orElseThrow(),
				List.of(new Assignment("state", "contactingCarrier")));
		// The letter is made in the background; this measures what the window waits for.
		step.keep(new SubmittedFiles(ModelFactory.eINSTANCE.createKeptFile(), Optional.empty()));
		step.execute(new NullProgressMonitor());
	}

	@Override
	public void subject() throws Exception {
		if (compares) {
			List<RevisionDifference> all = RevisionDifference.all(order);
			if (all.getFirst().fields().size() != 1) {
				throw new IllegalStateException(all.toString());
			}
			return;
		}
		leaveDraft();
		if (order.getRevisions().size() != 1) {
			throw new IllegalStateException();
		}
		model.undo(file.orElseThrow());
	}

	@Override
	public void baseline() {
		throw new UnsupportedOperationException();
	}
}
