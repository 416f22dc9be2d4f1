package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.INewWizard;
import org.portwright.numbering.ReadNumbers;
import org.portwright.ui.CommandName;
import org.portwright.ui.FileEditors;
import org.portwright.ui.wizards.BackgroundFinish;
import org.portwright.ui.wizards.EngagementFile;
import org.portwright.ui.wizards.FileNames;
import org.portwright.ui.wizards.ModelCalls;
import org.portwright.ui.wizards.SubjectWizard;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.operations.Assignment;
import org.portwright.workspace.operations.ChosenNumbers;
import org.portwright.workspace.operations.NewOrder;

/** Drafts a Letter of Authorization, offline and as far as it is known. */
public final class NewOrderWizard extends SubjectWizard<NewOrderPage> implements INewWizard {

	private static final String LOSING_PROVIDER = "loa.losingProvider"; //$NON-NLS-1$

	/** Makes the wizard. */
	public NewOrderWizard() {
		super(CommandName.of("newOrder"), NewOrderPage::new); //$NON-NLS-1$
	}

	@Override
	protected boolean finish(NewOrderPage filled, BackgroundFinish finishing) {
		EngagementFile tenant = filled.tenant();
		IFile file = FileNames.file(tenant.engagement(), filled.order(), FileKind.PORTING);
		ChosenNumbers numbers = filled.numbers();
		String provider = filled.losingProvider();
		List<Assignment> assignments = provider.isEmpty() ? List.of()
				: List.of(new Assignment(LOSING_PROVIDER, provider));
		if (!finishing
				.run((model, monitor) -> make(file, tenant.file(), assignments, numbers, model))) {
			return false;
		}
		FileEditors.show(file);
		return true;
	}

	private static void make(IFile file, Optional<IFile> tenant, List<Assignment> assignments, ChosenNumbers chosen,
			ModelCalls model) throws CoreException {
		ReadNumbers numbers = model.run(chosen);
		if (tenant.isPresent()) {
			model.open(tenant.get());
		}
		model.make(file, new NewOrder(model.model(), path(file), tenant.map(NewOrderWizard::path), assignments,
				numbers));
	}

	private static Path path(IFile file) {
		return file.getLocation().toFile().toPath();
	}
}
