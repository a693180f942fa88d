using System.Reflection;
using Cremona.Transparency.Liquid;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Views;

/// <summary>What a template can name follows from the page records.</summary>
public sealed class MemberTests
{
    // Values that templates see as text or markup.
    private static readonly Type[] Plain = [typeof(Address), typeof(RichText)];

    private static readonly Type[] Records =
    [
        .. typeof(Page)
            .Assembly.GetExportedTypes()
            .Where(type => !type.IsEnum && !(type.IsAbstract && type.IsSealed) && !Plain.Contains(type)),
    ];

    public static TheoryData<string> Names => [.. Records.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_of_a_page_record_is_a_member(string record)
    {
        var type = Records.Single(one => one.Name == record);
        Assert.Equal(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
                .Order(StringComparer.Ordinal),
            AllMembers.Of(type).Keys.Order(StringComparer.Ordinal)
        );
    }

    /// <summary>A member that returned another property would pass the test above.</summary>
    [Fact]
    public void Every_member_returns_its_property_on_every_sample_page()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var page in SamplePages.All)
        {
            Walk(page, seen);
        }

        Assert.InRange(seen.Select(one => one.GetType()).Distinct().Count(), 50, int.MaxValue);
    }

    private static void Walk(object record, HashSet<object> seen)
    {
        if (!seen.Add(record))
        {
            return;
        }

        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            var (own, member) = (property.GetValue(record), AllMembers.Of(record.GetType())[name]);
            Assert.Equal(Written(own), Written(member.Get(record)));
            foreach (var child in (own as IEnumerable<object?> ?? [own]).OfType<object>())
            {
                if (Records.Contains(child.GetType()))
                {
                    Walk(child, seen);
                }
            }
        }
    }

    private static string Written(object? value) =>
        value switch
        {
            null or RichText { IsEmpty: true } => "",
            RichText text => Convert.ToHexString(text.Utf8.Span),
            string text => text,
            Enum word => char.ToLowerInvariant(word.ToString()[0]) + word.ToString()[1..],
            int number => Written((double)number),
            (double x, double y) => $"{x} {y}",
            Point point => $"{point.X} {point.Y}",
            System.Collections.IEnumerable list => string.Join('|', list.Cast<object?>().Select(Written)),
            _ => value.ToString()!,
        };
}
