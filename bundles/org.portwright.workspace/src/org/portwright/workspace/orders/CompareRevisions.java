package org.portwright.workspace.orders;

import java.util.List;
import java.util.Set;

import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.porting.life.RevisionDifference;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Query;

/** Compares the revisions of an order that were handed in, and the latest with the order as it is now. */
public final class CompareRevisions implements Query<TakenOrder, List<RevisionDifference>> {

	private final ModelFile file;

	/** @param file a file with a port order */
	public CompareRevisions(ModelFile file) {
		this.file = file;
	}

	@Override
	public Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public TakenOrder prepare() {
		return OrderMirror.of((PortOrder) file.root()).take();
	}

	@Override
	public List<RevisionDifference> work(TakenOrder order, Host host) {
		return RevisionDifference.all(order.copy());
	}
}
