package org.portwright.directory.ui.internal.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.portwright.model.Contact;
import org.portwright.model.Domain;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.ui.Failures;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;

/**
 * Opens the dialogs that identify a tenant, by looking it up or by reading an answer, for the file that may take it.
 */
public record TenantLookupDialogs(Shell shell, EngagementFiles files) {

	private static final String MARK = "@"; //$NON-NLS-1$

	/** Looks up the tenant of a file. */
	public void lookUp(IFile file) {
		files.open(file, new Opening() {

			@Override
			public void opened(ModelFile opened) {
				lookUp(Optional.of(opened));
			}

			@Override
			public void failed(IStatus reason) {
				Failures.show(reason);
			}
		});
	}

	/**
	 * Looks a tenant up once the user says so: what the file knows of it is proposed.
	 *
	 * @return whether something was taken
	 */
	public boolean lookUp(Optional<ModelFile> target) {
		String proposed = target.map(ModelFile::root)
				.flatMap(root -> Stream.of(known(root), proposed(root)).filter(name -> !name.isEmpty()).findFirst())
				.orElse(""); //$NON-NLS-1$
		return new LookUpDialog(shell, files, target, proposed).open() == Window.OK;
	}

	/**
	 * Reads what the customer answered.
	 *
	 * @return whether something was taken
	 */
	public boolean readAnswer(Optional<ModelFile> target) {
		return new ReadAnswerDialog(shell, files, target, "").open() == Window.OK; //$NON-NLS-1$
	}

	/** What a file itself says of its tenant. */
	private static String known(EObject root) {
		return switch (root) {
		case Tenant tenant -> ofTenant(tenant);
		case PortOrder order -> Optional.ofNullable(order.getTenant()).map(TenantLookupDialogs::ofTenant).orElse(""); //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}

	private static String ofTenant(Tenant tenant) {
		List<String> domains = tenant.getDomains().stream().filter(domain -> !domain.isInitial()).map(Domain::getId)
				.toList();
		return Stream.of(domains, tenant.getDomains().stream().map(Domain::getId).toList()).flatMap(List::stream)
				.findFirst().or(() -> Optional.ofNullable(tenant.getOrganisationId())).orElse(""); //$NON-NLS-1$
	}

	/** The domain of who writes for the customer; looked at before anything is asked. */
	private static String proposed(EObject root) {
		return root instanceof PortOrder order ? Stream
				.concat(Stream.ofNullable(order.getLoa()).map(loa -> loa.getRequester()),
						Stream.ofNullable(order.getLoa()).flatMap(loa -> loa.getContacts().stream()))
				.flatMap(Stream::ofNullable).map(Contact::getEmail).flatMap(Stream::ofNullable)
				.filter(email -> email.contains(MARK)).map(email -> email.substring(email.lastIndexOf(MARK) + 1))
				.findFirst().orElse("") : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
