package org.portwright.workspace.orders;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Conversion;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.RuleContext;
import org.portwright.porting.facts.Links;
import org.portwright.porting.life.WrongUsages;
import org.portwright.porting.life.WrongUsages.Wrong;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.JournalWriting;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Lists the conversions that are left after a port: the numbers that the tenant has with another usage than the order
 * wants. They get no time, because one order takes a whole list; a time that a person sets is kept.
 */
public final class PlanConversions implements Operation<List<Conversion>> {

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final ModelFile file;
	private final Recorder recorder;

	/** @param file a file with a port order */
	public PlanConversions(WorkspaceModel model, ModelProblems problems, ModelFile file, Recorder recorder) {
		this.model = model;
		this.problems = problems;
		this.file = file;
		this.recorder = recorder;
	}

	/** Returns the text for an order of which nothing was listed. */
	public static String fine() {
		return Messages.PlanConversions_fine;
	}

	/** Gives those that were listed; none where every number has the usage wanted. */
	@Override
	public List<Conversion> execute(IProgressMonitor monitor) throws OperationException {
		PortOrder order = (PortOrder) file.root();
		if (order.getNumbers().stream().allMatch(numbers -> numbers.getUsage() == NumberUsage.UNSPECIFIED)) {
			throw OperationException.held(Messages.PlanConversions_none, Literals.PORT_ORDER__NUMBERS.getName());
		}
		WrongUsages usages = compare(order);
		if (usages.wrong().isEmpty()) {
			if (usages.unknown() > 0) {
				throw OperationException.held(NLS.bind(Messages.PlanConversions_unknown, usages.unknown()),
						Literals.PORT_ORDER__NUMBERS.getName());
			}
			return List.of();
		}
		EditingDomain domain = model.editingDomain();
		List<Conversion> listed = usages.wrong().stream().map(PlanConversions::conversion).toList();
		long count = NumberRanges.count(usages.wrong().stream().map(Wrong::range).toList());
		model.perform(Messages.PlanConversions_label, new CompoundCommand(List.of(
				AddCommand.create(domain, order, Literals.PORT_ORDER__CONVERSIONS, listed),
				JournalWriting.add(domain, order, JournalWriting.entry(JournalKind.NOTE, recorder,
						NLS.bind(Messages.PlanConversions_journal, count))))));
		return listed;
	}

	private WrongUsages compare(PortOrder order) throws OperationException {
		@Nullable
		Tenant tenant = order.getTenant();
		if (tenant == null || tenant.eIsProxy()) {
			throw OperationException.held(Messages.PlanConversions_noTenant, Literals.PORT_ORDER__TENANT.getName());
		}
		RuleContext context = JudgedOrderQuery.context(problems, file);
		return WrongUsages.of(
				new CheckedOrder(order, Links.NONE, OrderNumbers.of(order, context.numberPlan()), context),
				tenant.getPhoneNumbers());
	}

	private static Conversion conversion(Wrong wrong) {
		Conversion conversion = ModelFactory.eINSTANCE.createConversion();
		conversion.setId(Blank.randomId("conversion-")); //$NON-NLS-1$
		NumberRange range = wrong.range();
		conversion.setFirst(range.firstE164());
		if (range.count() > 1) {
			conversion.setLast(range.lastE164());
		}
		conversion.setUsage(wrong.usage());
		return conversion;
	}
}
