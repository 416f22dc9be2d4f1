package org.portwright.phones.ui.internal.explorer;

import java.util.List;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.ui.explorer.ExplorerSections;
import org.portwright.ui.explorer.Section;
import org.portwright.ui.labels.Icon;
import org.portwright.workspace.files.FileKind;

/** The desk phones of a tenant in the explorer. */
public final class PhoneSections implements ExplorerSections {

	@Override
	public List<Section> sections() {
		return List.of(Section.of("PHONES", FileKind.TENANT, Literals.TENANT__PHONES, Icon.PHONE) //$NON-NLS-1$
				.copying(Literals.PHONE__NAME, Literals.PHONE__MODEL, Literals.PHONE__MAC, Literals.PHONE__NUMBER)
				.foundBy(Literals.PHONE__NAME, Literals.PHONE__MODEL, Literals.PHONE__MAC, Literals.PHONE__ACCOUNT,
						Literals.PHONE__IP_ADDRESS, Literals.PHONE__NUMBER));
	}
}
