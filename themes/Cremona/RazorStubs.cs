// The Razor compiler always refers to these ASP.NET Core types. The theme writes UTF-8 bytes and serves no requests, so it declares
// empty types with these names instead of referencing the whole framework.
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
