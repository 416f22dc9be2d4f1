package org.portwright.directory.ui.internal.explorer;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.ui.explorer.ExplorerFiles;
import org.portwright.ui.explorer.ExplorerSections;
import org.portwright.ui.explorer.Hint;
import org.portwright.ui.explorer.Section;
import org.portwright.ui.labels.Icon;
import org.portwright.workspace.files.FileKind;

/** Tenants in the explorer, with their Organisation ID, domains and numbers. */
public final class TenantFiles implements ExplorerFiles, ExplorerSections {

	private static final String NEW_TENANT = "org.portwright.ui.newTenant"; //$NON-NLS-1$

	@Override
	public FileKind kind() {
		return FileKind.TENANT;
	}

	@Override
	public Hint hint() {
		return new Hint(Messages.TenantFiles_missing, NEW_TENANT);
	}

	@Override
	public List<EAttribute> copied() {
		return List.of(Literals.TENANT__NAME, Literals.TENANT__ORGANISATION_ID);
	}

	@Override
	public Sought sought(ModelRoot root) {
		List<String> names = Stream.of(Literals.TENANT__NAME, Literals.TENANT__BRAND_NAME).map(root::eGet)
				.filter(String.class::isInstance).map(String.class::cast).toList();
		return query -> names.stream().anyMatch(query::isIn);
	}

	@Override
	@SuppressWarnings("nls")
	public List<Section> sections() {
		return List.of(
				Section.of("ORGANISATION_ID", FileKind.TENANT, Literals.TENANT__ORGANISATION_ID, Icon.ORGANISATION_ID),
				Section.of("DOMAINS", FileKind.TENANT, Literals.TENANT__DOMAINS, Icon.DOMAIN)
						.copying(Literals.IDENTIFIED__ID).foundBy(Literals.IDENTIFIED__ID),
				Section.of("NUMBERS", FileKind.TENANT, Literals.TENANT__PHONE_NUMBERS, Icon.NUMBER).ofNumbers()
						.copying(Literals.IDENTIFIED__ID));
	}
}
