package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.portwright.numbering.NumbersInText;
import org.portwright.ui.CommandName;
import org.portwright.ui.FileEditors;
import org.portwright.ui.wizards.BackgroundFinish;
import org.portwright.ui.wizards.EngagementFile;
import org.portwright.ui.wizards.FileNames;
import org.portwright.ui.wizards.ModelCalls;
import org.portwright.ui.wizards.SubjectWizard;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.kept.KeepFirstMail;
import org.portwright.workspace.kept.KeptMail;
import org.portwright.workspace.kept.TextSource;
import org.portwright.workspace.orders.ChosenNumbers;
import org.portwright.workspace.orders.NewOrder;
import org.portwright.workspace.resources.EngagementFiles;

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
		TextSource source = filled.source();
		if (finishing.run(model -> make(file, tenant.file(), assignments, numbers, source, model)).isEmpty()) {
			return false;
		}
		// The mail lies beside the order now.
		PlatformUI.getWorkbench().getService(EngagementFiles.class).refresh();
		FileEditors.show(file);
		return true;
	}

	private static ModelFile make(IFile file, Optional<IFile> tenant, List<Assignment> assignments,
			ChosenNumbers chosen,
			TextSource source, ModelCalls model) throws CoreException {
		NumbersInText numbers = model.run(chosen).taken();
		if (tenant.isPresent()) {
			model.open(tenant.get());
		}
		var order = new NewOrder(model.model(), path(file), tenant.map(NewOrderWizard::path), assignments, numbers);
		Optional<KeepFirstMail> keeping = source.keeping(path(file), model.recorder());
		if (keeping.isEmpty()) {
			return model.make(file, order);
		}
		KeptMail mail = model.run(keeping.get());
		try {
			return model.make(file, order.begunBy(mail.entry(), mail.name()));
		} catch (CoreException | RuntimeException e) {
			mail.placed().takeBack(e);
			throw e;
		}
	}

	private static Path path(IFile file) {
		return file.getLocation().toFile().toPath();
	}
}
