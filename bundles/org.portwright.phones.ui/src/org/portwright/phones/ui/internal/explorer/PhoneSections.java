package org.portwright.phones.ui.internal.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.Tenant;
import org.portwright.model.copies.TenantMirror;
import org.portwright.phones.SignInChoices;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.explorer.ExplorerSections;
import org.portwright.ui.explorer.Section;
import org.portwright.ui.labels.Icon;
import org.portwright.workspace.files.FileKind;

/** The desk phones of a tenant in the explorer, and how many of them are signed in. */
public final class PhoneSections implements ExplorerSections {

	/** Always the same: sections are compared. */
	private static final Function<ModelRoot, Optional<String>> SIGNED_IN = PhoneSections::signedIn;

	@Override
	public List<Section> sections() {
		return List.of(Section.of("PHONES", FileKind.TENANT, Literals.TENANT__PHONES, Icon.PHONE) //$NON-NLS-1$
				.copying(Literals.PHONE__NAME, Literals.PHONE__MODEL, Literals.PHONE__MAC, Literals.PHONE__NUMBER)
				.foundBy(Literals.PHONE__NAME, Literals.PHONE__MODEL, Literals.PHONE__MAC, Literals.PHONE__ACCOUNT,
						Literals.PHONE__IP_ADDRESS, Literals.PHONE__NUMBER)
				.tallying(SIGNED_IN));
	}

	/** How many phones are signed in; empty as long as none is. */
	private static Optional<String> signedIn(ModelRoot root) {
		if (!(root instanceof Tenant tenant)) {
			return Optional.empty();
		}
		int done = TenantMirror.of(tenant).count(SignInChoices.SIGNED_IN);
		return done == 0 ? Optional.empty()
				: Optional.of(NLS.bind(Messages.PhoneSections_signedIn, done, tenant.getPhones().size()));
	}
}
