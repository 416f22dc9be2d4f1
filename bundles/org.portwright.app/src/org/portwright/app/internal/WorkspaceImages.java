package org.portwright.app.internal;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * Makes the icons of projects and markers known, which in an IDE its workbench advisor does: they lie in
 * {@code org.eclipse.ui.ide}, whose views and labels ask for them by these names.
 */
@SuppressWarnings("nls")
final class WorkspaceImages {

	private static final String BUNDLE = "org.eclipse.ui.ide";
	private static final Map<String, String> SHARED = Map.of(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.svg",
			IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.svg", IDE.SharedImages.IMG_OPEN_MARKER,
			"elcl16/gotoobj_tsk.svg", IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk.svg",
			IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk.svg");
	private static final Map<String, String> MARKERS = Map.of("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg",
			"IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg", "IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg",
			"IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.svg", "IMG_ETOOL_PROBLEMS_VIEW",
			"eview16/problems_view.svg", "IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.svg",
			"IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.svg",
			"IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.svg");
	private static final Map<String, String> FIXES = Map.of("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.svg",
			"IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.svg", "IMG_OBJS_FIXABLE_INFO",
			"obj16/quickfix_info_obj.svg", "IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.svg",
			"IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co.png", "IMG_DLGBAN_QUICKFIX_DLG",
			"wizban/quick_fix.svg");

	private final IWorkbenchConfigurer configurer;

	WorkspaceImages(IWorkbenchConfigurer configurer) {
		this.configurer = configurer;
	}

	void declare() {
		SHARED.forEach((name, path) -> declare(name, path, true));
		MARKERS.forEach((name, path) -> declare(name, path, false));
		FIXES.forEach((name, path) -> declare(name, path, false));
	}

	private void declare(String name, String path, boolean shared) {
		URL url = FileLocator.find(Platform.getBundle(BUNDLE), IPath.fromPortableString("icons/full/" + path));
		configurer.declareImage(name, ImageDescriptor.createFromURL(url), shared);
	}
}
