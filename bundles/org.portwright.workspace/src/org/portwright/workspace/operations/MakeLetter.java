package org.portwright.workspace.operations;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPages;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/**
 * Makes the pages of the Letter of Authorization of an order, those that are exported; whoever gets them closes them.
 */
public final class MakeLetter implements Work<Export.Source, LoaPages, LoaPages> {

	private final Export taking;

	/**
	 * @param problems knows the number plan and the day
	 * @param file     a file with a port order
	 */
	public MakeLetter(ModelProblems problems, ModelFile file) {
		taking = new Export(problems, file, Map.of());
	}

	@Override
	public Set<ModelFile> of() {
		return taking.of();
	}

	@Override
	public Stale stale() {
		return taking.stale();
	}

	@Override
	public Export.Source prepare() throws OperationException {
		return taking.prepare();
	}

	@Override
	public LoaPages work(Export.Source source, Host host) throws OperationException {
		PortOrder order = source.order().copy();
		try {
			return LoaPages.of(order, new LoaOptions(order.getState() == OrderState.DRAFT, source.context().today()),
					source.context().numberPlan());
		} catch (IOException e) {
			throw OperationException.wrongInput(Messages.MakeLetter_failed, e);
		}
	}

	@Override
	public Operation<LoaPages> apply(LoaPages letter) {
		return monitor -> letter;
	}
}
