// The Razor compiler always refers to these ASP.NET Core types. Themes write UTF-8 bytes and serve no requests, so each compiles this file
// (Theme.props) instead of referencing the whole framework. The types are internal, so they never meet those of the preview's web server.
#pragma warning disable CS9113, CA1019, CA1040, IDE0130, CA1813
namespace Microsoft.AspNetCore.Razor.Hosting
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    internal sealed class RazorCompiledItemAttribute(Type type, string kind, string identifier) : Attribute;

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    internal sealed class RazorCompiledItemMetadataAttribute(string key, string value) : Attribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true)]
    internal sealed class RazorSourceChecksumAttribute(string algorithm, string checksum, string identifier) : Attribute;
}

namespace Microsoft.AspNetCore.Mvc.Razor.Internal
{
    [AttributeUsage(AttributeTargets.Property)]
    internal sealed class RazorInjectAttribute : Attribute;
}

namespace Microsoft.AspNetCore.Mvc.ViewFeatures
{
    internal interface IModelExpressionProvider;
}

namespace Microsoft.AspNetCore.Mvc.Rendering
{
    internal interface IJsonHelper;

    internal interface IHtmlHelper<T>;
}

namespace Microsoft.AspNetCore.Mvc
{
    internal interface IUrlHelper;

    internal interface IViewComponentHelper;
}
